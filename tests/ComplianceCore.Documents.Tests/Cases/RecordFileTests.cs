using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class RecordFileTests : IDisposable
{
    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public RecordFileTests()
    {
        foreach (var (file, text) in DocumentationPage.Read("case-format.md").Files)
        {
            _folder.Write(file, text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_register_and_the_history_are_read_with_their_places()
    {
        var records = ComplianceCase.Load(_folder.Path).Records;

        records.Register!.Entries.Select(entry => (entry.UnitCode, entry.ReceivedOn, entry.Place.ToString()))
            .Should().Equal(
                ("BM.VHXH", new LocalDate(2026, 9, 15), "reports.csv(2,1)"),
                ("BM.KT", null, "reports.csv(3,1)"));
        records.History.Reports.Single().VerdictOn("no_signing", "BM.KT").Should().Be(Verdict.Breached);
    }

    [Theory]
    [InlineData("BM.KT,monthly_report,", "BM.VHXH,monthly_report,", "CC2044", "reports.csv(3,1)")]
    [InlineData("2026-09-15", "15/9/2026", "CC2033", "reports.csv(2,24)")]
    [InlineData("2026-09-15", "2026-09-16", "CC1303", "reports.csv(2,1)")]
    [InlineData("BM.KT,", "BM.K,", "CC1206", "reports.csv(3,1)")]
    [InlineData("BM.KT,", "BM.HCC,", "CC1302", "reports.csv(3,1)")]
    [InlineData("BM.KT,monthly_report", "BM.KT,monthly", "CC1301", "reports.csv(3,1)")]
    [InlineData("received", "day", "CC2023,CC2025", "reports.csv(1,11),reports.csv(1,1)")]
    public void A_faulty_register_is_refused(string sound, string faulty, string codes, string places) =>
        Faults(_folder.Replace("reports.csv", sound, faulty)).Should().Be((codes, places));

    [Theory]
    [InlineData("\"breached\": [\"BM.KT\", \"BM.HCC\"]", "\"breached\": \"BM.KT\"", "CC1007")]
    [InlineData("\"2026-07-15\"", "\"2026-07-14\"", "CC1311")]
    [InlineData("\"format\": 1", "\"format\": 3", "CC1008")]
    public void A_faulty_history_is_refused(string sound, string faulty, string codes) =>
        Faults(_folder.Replace("history/2026-07-15_2026-08-14.json", sound, faulty)).Codes.Should().Be(codes);

    [Fact]
    public void What_is_no_JSON_file_in_the_history_is_none_of_it()
    {
        _folder.Write("history/ghi-chú.txt", "không phải kết luận");

        ComplianceCase.Load(_folder.Path).Records.History.Reports.Should().HaveCount(1);
    }

    [Fact]
    public void A_closed_case_is_made_of_the_same_files_as_before()
    {
        var before = DraftedCase.Load(_folder.Path, CancellationToken.None);
        var own = ClosedReport.Of(before.Report);
        _folder.Write(HistoryFolder.FileOf(own.Period), ClosedReportJson.Render(own));

        var after = DraftedCase.Load(_folder.Path, CancellationToken.None);

        after.Receipt.Digest.Should().Be(before.Receipt.Digest);
        after.Files.Select(file => file.Name).Should().Equal(before.Files.Select(file => file.Name))
            .And.Contain("case/reports.csv").And.Contain("case/history/2026-07-15_2026-08-14.json");
    }

    private static (string Codes, string Places) Faults(CaseFolderCopy folder)
    {
        var loading = () => ComplianceCase.Load(folder.Path);
        var issues = loading.Should().Throw<CaseFormatException>().Which.Issues;
        return (
            string.Join(',', issues.Select(issue => issue.Code)),
            string.Join(',', issues.Select(issue => issue.Place)));
    }
}
