using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class NextCaseTests : IDisposable
{
    private const string History = "history/2024-05-01_2024-05-31.json";

    private static readonly string[] _copied = ["unit-kinds.json", "units.csv", "rules.json", "template.sbn"];

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_next_case_has_the_files_of_the_last_one_and_its_manifest_last() =>
        Names(NextCase.After(_folder.Path)).Should().Equal(
            "unit-kinds.json", "units.csv", "rules.json", "template.sbn", "dispatch.json", "figures.csv", "case.json");

    [Fact]
    public void Units_rules_and_template_are_copied_byte_for_byte()
    {
        MakeForeign();

        var next = NextCase.After(_folder.Path);

        _copied.Select(name => Bytes(next, name)).Should().BeEquivalentTo(
            _copied.Select(name => File.ReadAllBytes(_folder.PathOf(name))), order => order.WithStrictOrdering());
    }

    [Fact]
    public void A_file_in_a_folder_of_the_case_keeps_its_folder()
    {
        Directory.CreateDirectory(_folder.PathOf("tables/2024"));
        File.Move(_folder.PathOf("units.csv"), _folder.PathOf("tables/2024/units.csv"));
        File.Move(_folder.PathOf("figures.csv"), _folder.PathOf("tables/figures.csv"));
        _folder.Replace("case.json", "\"units.csv\"", "\"tables/2024/units.csv\"")
            .Replace("case.json", "\"figures.csv\"", "\"tables/figures.csv\"");

        var next = NextCase.After(_folder.Path);

        Names(next).Should().Contain("tables/2024/units.csv").And.Contain("tables/figures.csv");
        next.FiguresName.Should().Be("tables/figures.csv");
    }

    [Fact]
    public void Figures_have_a_blank_for_every_unit_and_count_in_the_order_of_the_office() =>
        Text(NextCase.After(_folder.Path), "figures.csv").Should().StartWith(
            "unit,indicator,value\nST.NV,issued,\nST.NV,signed,\nST.NV,sent,\nST.TTR,issued,\n")
            .And.EndWith("ST.TG,sent,\n")
            .And.Subject.Split('\n').Should().HaveCount(1 + (6 * 3) + 1);

    [Theory]
    [InlineData("2024-06-29", false)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", true)]
    public void Figures_are_asked_of_the_units_in_force_on_the_last_day_of_the_new_period(string validTo, bool asked)
    {
        WriteUnits(validTo);

        Text(NextCase.After(_folder.Path), "figures.csv").Contains("ST.NV", StringComparison.Ordinal)
            .Should().Be(asked);
    }

    [Fact]
    public void A_period_on_whose_last_day_no_unit_is_in_force_is_refused()
    {
        WriteUnits("2024-06-29");
        _folder.Replace("units.csv", "Thanh tra,", "Thanh tra,2024-06-29");

        var make = () => NextCase.After(_folder.Path);

        make.Should().Throw<CaseFormatException>().Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should().StartWith("units.csv: ").And.EndWith("[CC1217]");
    }

    [Fact]
    public void A_faulty_case_has_no_next()
    {
        _folder.Delete("units.csv").Delete("rules.json");

        var make = () => NextCase.After(_folder.Path);

        make.Should().Throw<CaseFormatException>().Which.Issues.Should().HaveCount(2);
    }

    [Fact]
    public void The_number_and_the_day_of_the_dispatch_are_blank_and_nothing_else_is_changed() =>
        Text(NextCase.After(_folder.Path), "dispatch.json").Should().Be(ReadText("dispatch.json")
            .Replace("  \"codeNumber\": \"07\",\n", string.Empty, StringComparison.Ordinal)
            .Replace("\"2024-05-31\"", "\"2024\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("2024-11", "2024")]
    [InlineData("2024-12", "2025")]
    [InlineData("2025-01", "2025")]
    public void The_dispatch_is_issued_after_its_period(string period, string year) =>
        Text(NextCase.After(_folder.Path, GivenPeriod.Of(period)), "dispatch.json")
            .Should().Contain($"\"date\": \"{year}\",");

    [Fact]
    public void Line_ends_and_byte_order_marks_stay()
    {
        MakeForeign();

        var next = NextCase.After(_folder.Path);

        Text(next, "case.json").Should().Be(ReadText("case.json")
            .Replace("tháng 5/2024", "tháng 6/2024", StringComparison.Ordinal)
            .Replace("\"2024-05\"", "\"2024-06\"", StringComparison.Ordinal)
            .Replace("\"2024-05-30\"", "\"2024-06-30\"", StringComparison.Ordinal));
        Text(next, "dispatch.json").Should().Be(ReadText("dispatch.json")
            .Replace("  \"codeNumber\": \"07\",\r\n", string.Empty, StringComparison.Ordinal)
            .Replace("\"2024-05-31\"", "\"2024\"", StringComparison.Ordinal));
        Text(next, "figures.csv").Should().StartWith("\uFEFFunit,indicator,value\r\nST.NV,issued,\r\n");
    }

    [Fact]
    public void A_unit_is_asked_only_for_what_rules_for_its_kind_read()
    {
        var last = RepositoryRoot.PathOf("samples", "cases", "my-loc-2020-09");
        CasePeriod.TryParse("tháng 11/2020=2020-10-19..2020-11-18", out var november).Should().BeTrue();

        Text(NextCase.After(last, november!), "figures.csv").Split('\n').Should().HaveCount(1 + (11 * 3) + 1)
            .And.NotContain(row => row.StartsWith("ML.VP", StringComparison.Ordinal));
    }

    [Fact]
    public void A_register_of_reports_begins_anew()
    {
        _folder.Replace("case.json", "\"rules\":", "\"reports\": \"reports.csv\",\n  \"rules\":")
            .Write("reports.csv", "\uFEFFunit,received,duty\r\n");

        Text(NextCase.After(_folder.Path), "reports.csv").Should().Be("\uFEFFunit,duty,received\r\n");
    }

    [Fact]
    public void A_register_of_reports_outside_the_case_is_refused()
    {
        _folder.Replace("case.json", "\"rules\":", "\"reports\": \"../reports.csv\",\n  \"rules\":");

        var make = () => NextCase.After(_folder.Path);

        make.Should().Throw<CaseFormatException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().Be("CC2002");
    }

    [Fact]
    public void Every_closed_report_of_the_history_is_copied_in_the_order_of_the_names()
    {
        var may = GivenRecords.ClosedFile("song_tho_signing", ReportingPeriod.Month(2024, 5));
        _folder.Write(History, may)
            .Write(
                "history/2024-04-01_2024-04-30.json",
                GivenRecords.ClosedFile("song_tho_signing", ReportingPeriod.Month(2024, 4)))
            .Write("history/note.txt", [0xFF, 0]).Write("history/older/note.txt", "cũ");

        var next = NextCase.After(_folder.Path);

        Names(next).Where(name => name.StartsWith("history", StringComparison.Ordinal))
            .Should().Equal("history/2024-04-01_2024-04-30.json", History);
        Bytes(next, History).Should().Equal(may);
    }

    private void WriteUnits(string validTo) => _folder
        .Write("units.csv", $"code,kind,name,validTo\nST.NV,phong,Nội vụ,{validTo}\nST.TTR,thanh_tra,Thanh tra,\n")
        .Write("figures.csv", "unit,indicator,value\n");

    private void MakeForeign()
    {
        foreach (var file in SongTho.Files)
        {
            _folder.Write(file, "\uFEFF" + ReadText(file).ReplaceLineEndings("\r\n"));
        }
    }

    private string ReadText(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(_folder.PathOf(name)));

    private static IEnumerable<string> Names(NextCase next) => next.Files.Select(file => file.Name);

    private static byte[] Bytes(NextCase next, string name) =>
        next.Files.Single(file => string.Equals(file.Name, name, StringComparison.Ordinal)).Bytes.ToArray();

    private static string Text(NextCase next, string name) => Encoding.UTF8.GetString(Bytes(next, name));
}
