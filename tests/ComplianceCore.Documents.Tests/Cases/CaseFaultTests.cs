using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CaseFaultTests : IDisposable
{
    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");

    public void Dispose() => _case.Dispose();

    [Theory]
    [InlineData("figures.csv", "04063,issued,15", "99999,issued,15", "CC1206", "figures.csv(30,1)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,isued,15", "CC1208", "figures.csv(30,1)")]
    [InlineData("figures.csv", "04069,signed,8", "04069,signed,12", "CC1209", "figures.csv(33,1)")]
    [InlineData("figures.csv", "04078,signed,0", "04078,signed,3", "CC1209", "figures.csv(45,1)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,issued,-15", "CC2041", "figures.csv(30,14)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,issued,\"15,5\"", "CC2042", "figures.csv(30,14)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,issued,1.059", "CC2042", "figures.csv(30,14)")]
    [InlineData("figures.csv", "04063,signed,0", "04063,issued,0", "CC2043", "figures.csv(31,1)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,issued", "CC2022", "figures.csv(30,1)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,\"issued,15", "CC2021", "figures.csv(30,7)")]
    [InlineData("figures.csv", "04063,issued,15", "04063,is\"sued,15", "CC2021", "figures.csv(30,7)")]
    [InlineData("figures.csv", "unit,indicator,value", "unit,indicator,valeu", "CC2023", "figures.csv(1,16)")]
    [InlineData("figures.csv", "unit,indicator,value", "unit,indicator,unit", "CC2024", "figures.csv(1,16)")]
    [InlineData("figures.csv", "unit,indicator,value", "unit,indicator,valeu", "CC2025", "figures.csv(1,1)")]
    [InlineData("figures.csv", "unit,indicator,value", "unit;indicator;value", "CC2026", "figures.csv(1,1)")]
    [InlineData("unit-kinds.json", "\"id\": \"thanh_tra\"", "\"id\": \"Thanh tra\"", "CC1101", "unit-kinds.json(15,5)")]
    [InlineData("units.csv", "04069,xa", "04063,xa", "CC1204", "units.csv(17,1)")]
    [InlineData(
        "units.csv",
        "04069,xa,communes,Chiềng Sàng,,,2025",
        "04063,xa,communes,Chiềng Sàng,,,2024",
        "CC1205",
        "units.csv(17,1)")]
    [InlineData(
        "units.csv",
        "04063,xa,communes,Chiềng Đông,,,",
        "04063,xa,communes,Chiềng Đông,,2026-01-01,",
        "CC1203",
        "units.csv(16,43)")]
    [InlineData(
        "units.csv",
        "04063,xa,communes,Chiềng Đông,,,2025-06-30",
        "04063,xa,communes,Chiềng Đông,,,30/6/2025",
        "CC2033",
        "units.csv(16,33)")]
    [InlineData("units.csv", "04063,xa,communes,Chiềng Đông", "04063,xa,communes,", "CC1202", "units.csv(16,19)")]
    [InlineData("units.csv", "04063,xa", "04063 ?,xa", "CC1201", "units.csv(16,1)")]
    [InlineData("units.csv", "04063,xa", "04063,xã", "CC2031", "units.csv(16,7)")]
    [InlineData("units.csv", "04063,xa,communes", "04063,xa,comunes", "CC2032", "units.csv(16,10)")]
    [InlineData("unit-kinds.json", "\"id\": \"thanh_tra\"", "\"id\": \"phong\"", "CC1102", "unit-kinds.json(15,5)")]
    [InlineData("rules.json", "\"kind\": \"zeroActivity\"", "\"kind\": \"zeroActivty\"", "CC1103", "rules.json(56,15)")]
    [InlineData(
        "rules.json",
        "\"comparison\": \"above\",",
        "\"comparison\": \"above\", \"comparision\": \"above\",",
        "CC1004",
        "rules.json(88,30)")]
    [InlineData(
        "rules.json",
        "\"comparison\": \"above\",",
        "\"comparison\": \"above\", \"comparison\": \"above\",",
        "CC1005",
        "rules.json(88,30)")]
    [InlineData(
        "case.json",
        "{ \"quarter\": \"2021-Q1\" }",
        "{ \"quarter\": \"2021-Q5\" }",
        "CC2013",
        "case.json(8,13)")]
    [InlineData(
        "case.json",
        "{ \"quarter\": \"2021-Q1\" }",
        "{ \"quarter\": \"2021-Q1\", \"year\": \"2021\" }",
        "CC2011",
        "case.json(8,13)")]
    [InlineData(
        "case.json",
        "{ \"quarter\": \"2021-Q1\" }",
        "{ \"quarter\": \"2021-Q1\", \"cutOff\": 29 }",
        "CC2014",
        "case.json(8,47)")]
    [InlineData(
        "case.json",
        "{ \"quarter\": \"2021-Q1\" }",
        "{ \"label\": \"quý I\", \"first\": \"2021-03-31\", \"last\": \"2021-01-01\" }",
        "CC2012",
        "case.json(8,13)")]
    [InlineData("case.json", "\"units.csv\"", "\"../units.csv\"", "CC2002", "case.json(5,12)")]
    [InlineData("case.json", "\"units.csv\"", "\"unit.csv\"", "CC1001", "case.json(5,12)")]
    [InlineData("case.json", "\"format\": 1", "\"format\": 2", "CC1008", "case.json(2,13)")]
    [InlineData("template.sbn", "{{ period.label }} (*có", "{{ period.lable }} (*có", "CC3032", "template.sbn(3,61)")]
    [InlineData("dispatch.json", "\"621\"", "\"5\"", "CC2401", "dispatch.json(4,17)")]
    [InlineData("dispatch.json", "\"UBND-VP\"", "\"CV-VP\"", "CC2402", "dispatch.json(5,19)")]
    [InlineData("dispatch.json", "\"UBND-VP\"", "\"UBND - VP\"", "CC2402", "dispatch.json(5,19)")]
    [InlineData(
        "dispatch.json",
        "\"UBND các xã, thị trấn\"]",
        "\"UBND các xã, thị trấn.\"]",
        "CC2403",
        "dispatch.json(9,63)")]
    [InlineData("dispatch.json", "\"Như trên\"", "\"Như\\ntrên\"", "CC2404", "dispatch.json(14,28)")]
    [InlineData("dispatch.json", "[\"VT\", \"VP\"]", "[]", "CC2405", "dispatch.json(15,25)")]
    [InlineData(
        "dispatch.json",
        "[\"ỦY BAN NHÂN DÂN\", ",
        "[\"ỦY BAN\", \"NHÂN DÂN\", ",
        "CC2406",
        "dispatch.json(3,28)")]
    [InlineData("dispatch.json", "\"2021-03-31\"", "\"31/3/2021\"", "CC2407", "dispatch.json(7,11)")]
    [InlineData("dispatch.json", "\"2021-03-31\"", "\"-0001-03-31\"", "CC2407", "dispatch.json(7,11)")]
    [InlineData("dispatch.json", "\"2021-03-31\"", "\"-0001-03\"", "CC2407", "dispatch.json(7,11)")]
    [InlineData("template.sbn", "Qua", "Qua\u0085", "CC3002", "template.sbn(3,4)")]
    [InlineData("dispatch.json", "\"copies\": 35", "\"copies\": 0", "CC2408", "dispatch.json(15,70)")]
    [InlineData(
        "dispatch.json",
        "\"value\": \"number\"",
        "\"value\": \"number\", \"indicator\": \"issued\"",
        "CC2409",
        "dispatch.json(26,60)")]
    [InlineData(
        "dispatch.json",
        "\"indicator\": \"issued\"",
        "\"indicator\": \"isued\"",
        "CC2410",
        "dispatch.json(28,83)")]
    [InlineData("dispatch.json", ", \"nothingToCount\": \"0\"", "", "CC2411", "dispatch.json(30,9)")]
    [InlineData("dispatch.json", "{{ dispatch.code }}", "{{ dispatch.cod }}", "CC3032", "dispatch.json(23,55)")]
    public void A_fault_is_told_with_its_code_and_place(
        string file,
        string old,
        string spoilt,
        string code,
        string place)
    {
        _case.Replace(file, old, spoilt);

        Issues().Should().ContainSingle(issue => issue.Code == code).Which.Place.ToString().Should().Be(place);
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once()
    {
        SpoilEverything();

        Approved.Matches<CaseFaultTests>("everything.vi.txt", Described(Language.Vietnamese));
        Approved.Matches<CaseFaultTests>("everything.en.txt", Described(Language.English));
    }

    [Fact]
    public void Figures_of_a_unit_that_is_not_in_force_on_the_last_day_are_refused_one_by_one()
    {
        _case.Replace("units.csv", "Chiềng Đông,,,2025-06-30", "Chiềng Đông,,,2021-03-30");

        Issues().Where(issue => issue.Code == "CC1207").Select(issue => issue.Place.ToString())
            .Should().Equal("figures.csv(30,1)", "figures.csv(31,1)");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        _case.Delete("template.sbn");
        File.CreateSymbolicLink(_case.PathOf("template.sbn"), "template.sbn");

        Issues().Should().ContainSingle(issue => issue.Code == "CC1014").Which.Place.ToString()
            .Should().Be("case.json(11,15)");
    }

    [Theory]
    [InlineData("\u001b", "U+001B")]
    [InlineData("\ufffe", "U+FFFE")]
    [InlineData("\uffff", "U+FFFF")]
    public void A_character_in_a_table_that_no_document_can_hold_is_told_without_printing_it(
        string character,
        string name)
    {
        _case.Replace("units.csv", "Chiềng Đông", $"Chiềng{character} Đông");

        Issues().Should().ContainSingle(issue => issue.Code == "CC1013").Which.Describe(Language.English).Should()
            .StartWith($"units.csv(16,19): 'Chiềng? Đông' has the character {name}, which no document may hold.");
    }

    [Theory]
    [InlineData("case.json", "\"title\": \"", "case.json(3,12)")]
    [InlineData("unit-kinds.json", "\"title\": \"Các cơ", "unit-kinds.json(4,33)")]
    [InlineData("rules.json", "{ \"vi\": \"Có ký", "rules.json(57,24)")]
    [InlineData("dispatch.json", "\"place\": \"", "dispatch.json(6,12)")]
    [InlineData("dispatch.json", "\"subject\": \"", "dispatch.json(8,14)")]
    [InlineData("dispatch.json", "\"header\": \"STT", "dispatch.json(26,21)")]
    public void A_character_in_a_file_that_no_document_can_hold_is_told_at_its_text(
        string file,
        string before,
        string place)
    {
        _case.Replace(file, before, $"{before}\\uffff");

        Issues().Should().ContainSingle(issue => issue.Code == "CC1013").Which.Place.ToString().Should().Be(place);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named()
    {
        _case.Write("dispatch.json", [0x7B, 0xE0, 0x7D]).Write("units.csv", [0x63, 0xE0]);

        Issues().Where(issue => issue.Code == "CC1002").Select(issue => issue.Place.File)
            .Should().Equal("units.csv", "dispatch.json");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var load = () => ComplianceCase.Load(_case.PathOf("không-có"));

        load.Should().Throw<CaseFormatException>().Which.Message.Should().Contain("không-có").And.Contain("CC2001");
    }

    [Fact]
    public void A_folder_without_a_case_is_told_apart()
    {
        _case.Delete("case.json");

        Issues().Should().ContainSingle().Which.Describe(Language.English).Should()
            .Be("case.json: The file 'case.json' is not there. Put it into the folder or correct its name. [CC1001]");
    }

    [Fact]
    public void Decomposed_names_and_a_byte_order_mark_come_out_composed()
    {
        foreach (var file in Directory.GetFiles(_case.Path))
        {
            var decomposed = VietnameseDecomposition.Of(File.ReadAllText(file));
            _case.Write(Path.GetFileName(file), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(decomposed)]);
        }

        using var composed = CaseFolderCopy.Of("yen-chau-2021-q1");

        Draft(_case).Should().Be(Draft(composed));
    }

    private static string Draft(CaseFolderCopy folder)
    {
        var office = ComplianceCase.Load(folder.Path);
        var report = office.Evaluate();
        return PlainTextRenderer.Render(DispatchDrafter.Draft(report, office.Dispatch, office.Template));
    }

    private void SpoilEverything() => _case
        .Replace(
            "case.json",
            "{ \"quarter\": \"2021-Q1\" }",
            "{ \"label\": \"quý I/2021\", \"first\": \"2021-03-31\", \"last\": \"2021-01-01\" }")
        .Replace("units.csv", "04069,xa", "04063,xa")
        .Replace("units.csv", "04090,xa,communes,Chiềng Khoi,,,2025", "04072,xa,communes,Chiềng Khoi,,,2024")
        .Replace("figures.csv", "04084,issued,14", "99999,issued,14")
        .Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,90")
        .Replace("figures.csv", "YC.DT,signed,21", "YC.DT,signed,-21")
        .Replace("figures.csv", "YC.TP,signed,35", "YC.TP,signed,35.5")
        .Replace("rules.json", "\"kind\": \"zeroActivity\"", "\"kind\": \"noActivity\"")
        .Replace("rules.json", "\"comparison\": \"above\",", "\"comparision\": \"above\",")
        .Replace("rules.json", "\"percent\": \"97%\",", "\"percent\": \"97%\", \"percent\": \"98%\",")
        .Replace(
            "rules.json",
            "\"basis\": { \"instrument\": \"cv621\", \"provision\": { \"vi\": \"điểm 2\", \"en\": \"point 2\" } }",
            "\"level\": \"commune\"")
        .Replace("template.sbn", "{{ period.label }} (*có", "{{ period.lable }} (*có")
        .Delete("dispatch.json");

    private IReadOnlyList<Issue> Issues()
    {
        var load = () => ComplianceCase.Load(_case.Path);
        return load.Should().Throw<CaseFormatException>().Which.Issues;
    }

    private string Described(Language language) =>
        string.Concat(Issues().Select(issue => issue.Describe(language) + "\n"));
}
