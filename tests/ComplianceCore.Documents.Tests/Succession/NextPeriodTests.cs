using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class NextPeriodTests : IDisposable
{
    private const string OwnDays = "{ \"label\": \"đợt 1\", \"first\": \"2024-05-01\", \"last\": \"2024-05-20\" }";

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ \"month\": \"2024-12\" }", "{ \"month\": \"2025-01\" }", "2025-01-31")]
    [InlineData(
        "{ \"month\": \"2024-12\", \"cutOff\": 14 }",
        "{ \"month\": \"2025-01\", \"cutOff\": 14 }",
        "2025-01-14")]
    [InlineData("{\"cutOff\":18,\"quarter\":\"2024-Q4\"}", "{\"cutOff\":18,\"quarter\":\"2025-Q1\"}", "2025-03-18")]
    [InlineData("{ \"halfYear\": \"2024-H1\" }", "{ \"halfYear\": \"2024-H2\" }", "2024-12-31")]
    [InlineData("{ \"halfYear\": \"2024-H2\" }", "{ \"halfYear\": \"2025-H1\" }", "2025-06-30")]
    [InlineData("{ \"nineMonths\": \"2024\" }", "{ \"nineMonths\": \"2025\" }", "2025-09-30")]
    [InlineData("{ \"year\": \"2024\" }", "{ \"year\": \"2025\" }", "2025-12-31")]
    public void The_next_case_has_the_next_window(string period, string next, string lastDay)
    {
        Write(period);

        Manifest(NextCase.After(_folder.Path)).Should()
            .Contain($"\"period\": {next},").And.Contain($"\"asOf\": \"{lastDay}\"");
    }

    [Theory]
    [InlineData("2024-07", "{ \"month\": \"2024-07\", \"cutOff\": 14 }", "2024-06-15")]
    [InlineData("2024-Q3", "{ \"quarter\": \"2024-Q3\", \"cutOff\": 14 }", "2024-06-15")]
    [InlineData("2024-H2", "{ \"halfYear\": \"2024-H2\", \"cutOff\": 14 }", "2024-06-15")]
    [InlineData("2025-9M", "{ \"nineMonths\": \"2025\", \"cutOff\": 14 }", "2024-12-15")]
    [InlineData("2025", "{ \"year\": \"2025\", \"cutOff\": 14 }", "2024-12-15")]
    [InlineData(
        "đợt 2=2024-06-02..2024-06-20",
        "{ \"label\": \"đợt 2\", \"first\": \"2024-06-02\", \"last\": \"2024-06-20\" }",
        "2024-06-02")]
    public void A_period_that_is_asked_for_keeps_the_cut_off_of_the_case(string asked, string period, string first)
    {
        Write("{ \"month\": \"2024-05\", \"cutOff\": 14 }");

        var next = After(asked);

        Manifest(next).Should().Contain($"\"period\": {period},");
        next.Period.FirstDay.ToString("uuuu-MM-dd", null).Should().Be(first);
    }

    [Theory]
    [InlineData("2024-Q3", "{ \"quarter\": \"2024-Q3\" }")]
    [InlineData("2025-9M", "{ \"nineMonths\": \"2025\" }")]
    [InlineData(
        "đợt 2=2024-05-21..2024-06-20",
        "{ \"label\": \"đợt 2\", \"first\": \"2024-05-21\", \"last\": \"2024-06-20\" }")]
    public void Days_of_its_own_give_way_to_any_period_that_is_asked_for(string asked, string period)
    {
        Write(OwnDays);

        Manifest(After(asked)).Should().Contain($"\"period\": {period},");
    }

    [Fact]
    public void A_form_that_is_there_without_value_does_not_stand_twice()
    {
        Write("{ \"quarter\": null, \"month\": \"2024-05\" }");

        Manifest(After("2024-Q3")).Should().Contain("\"period\": { \"quarter\": \"2024-Q3\" },");
    }

    [Fact]
    public void After_days_of_its_own_the_period_has_to_be_said()
    {
        Write(OwnDays);

        Refusal().Should().Be(
            "case.json: The period 'đợt 1' has days of its own, so the next one cannot be counted. Say its name and "
            + "its two days, for example: --period \"name=2024-05-21..2024-06-20\". [CC2061]");
    }

    [Fact]
    public void After_the_last_year_there_is_no_case()
    {
        Write("{ \"year\": \"9998\" }");

        Refusal().Should().Contain("'9999'").And.EndWith("[CC2013]");
    }

    [Theory]
    [InlineData("Ký số tháng 5/2024, huyện Sông Thơ", "Ký số tháng 6/2024, huyện Sông Thơ")]
    [InlineData("Tháng 5/2024: ký số", "Tháng 6/2024: ký số")]
    [InlineData("KÝ SỐ THÁNG 5/2024", "KÝ SỐ THÁNG 6/2024")]
    [InlineData("tháng 5/2024, tháng 5/2024", "tháng 6/2024, tháng 6/2024")]
    [InlineData("\\\"tháng 5/2024\\\"", "\\\"tháng 6/2024\\\"")]
    [InlineData("tha\u0301ng 5/2024", "tháng 6/2024")]
    public void The_title_names_the_new_period(string title, string next)
    {
        _folder.Replace("case.json", "Ký số văn bản tháng 5/2024, huyện Sông Thơ", title);

        Manifest(NextCase.After(_folder.Path)).Should().Contain($"\"title\": \"{next}\",");
    }

    [Theory]
    [InlineData("Ký số quý II/2024")]
    [InlineData("tháng 5/20245")]
    [InlineData("K\\u00fd s\\u1ed1 \\/ tha\u0301ng 5 năm 2024")]
    public void A_title_that_does_not_name_the_period_stays_byte_for_byte(string title)
    {
        _folder.Replace("case.json", "Ký số văn bản tháng 5/2024, huyện Sông Thơ", title);

        Manifest(NextCase.After(_folder.Path)).Should().Contain($"\"title\": \"{title}\",");
    }

    private void Write(string period) => _folder.Replace("case.json", "{ \"month\": \"2024-05\" }", period);

    private NextCase After(string asked) => NextCase.After(_folder.Path, GivenPeriod.Of(asked));

    private string Refusal()
    {
        var make = () => NextCase.After(_folder.Path);
        return make.Should().Throw<CaseFormatException>().Which.Issues.Single().Describe(Language.English);
    }

    private static string Manifest(NextCase next) => Encoding.UTF8.GetString(next.Files[^1].Bytes.Span);
}
