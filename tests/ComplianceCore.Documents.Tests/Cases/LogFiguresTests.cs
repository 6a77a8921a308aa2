using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class LogFiguresTests : IDisposable
{
    private static readonly string[] _explained = [.. Explained(Load(RepositoryRoot.PathOf(
        "samples", "cases", "yen-chau-2021-q1")))];

    private readonly List<IDisposable> _folders = [];

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    [Fact]
    public void A_log_gives_the_findings_of_the_figures_that_it_counts_up_to()
    {
        var office = Load(Kept(YenChauLog.Folder()).Path);

        Explained(office).Should().Equal(_explained);
        office.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_log_gives_the_receipt_of_the_figures_that_it_counts_up_to() =>
        ReceiptOf(Load(Kept(YenChauLog.Folder()).Path)).Should().Be(ReceiptOf(Load(RepositoryRoot.PathOf(
            "samples", "cases", "yen-chau-2021-q1"))));

    [Fact]
    public void Logs_that_are_listed_are_counted_as_one()
    {
        var folder = Kept(YenChauLog.Naming("\"events\": [\"b.csv\", \"logs/a.csv.gz\"]"))
            .Write("b.csv", YenChauLog.Text(YenChauLog.Rows.Skip(300)))
            .Write("logs/a.csv.gz", YenChauLog.Compressed(YenChauLog.Rows.Take(300)));

        Explained(Load(folder.Path)).Should().Equal(_explained);
    }

    [Fact]
    public void The_words_of_the_case_are_those_of_its_log()
    {
        const string Members = """
            "events": "events.csv",
            "eventWords": { "phát đi": "issued", "": "normal" },
            "eventColumns": { "Số văn bản": "document_id" }
            """;
        var log = YenChauLog.Text(YenChauLog.Rows)
            .Replace("document_id", "SỐ VĂN BẢN", StringComparison.Ordinal)
            .Replace(",issued,", ",Phát đi,", StringComparison.Ordinal)
            .Replace(",normal", ",", StringComparison.Ordinal);

        Explained(Load(Kept(YenChauLog.Naming(Members)).Write("events.csv", log).Path)).Should().Equal(_explained);
    }

    [Fact]
    public void The_place_of_a_figure_is_its_log()
    {
        var office = Load(Kept(YenChauLog.Folder()).Path);

        office.Figures.Reported.Select(figure => figure.Place).Distinct()
            .Should().Equal(SourcePlace.WholeFile("events.csv"));
    }

    [Fact]
    public void Counts_that_the_rules_do_not_know_are_no_figures()
    {
        var office = Load(Kept(YenChauLog.Folder(YenChauLog.Row("1/X", "YC.NV", "sent", "2021-02-03"))).Path);

        office.Figures.Reported.Select(figure => figure.IndicatorId).Distinct().Should().Equal("issued", "signed");
    }

    [Fact]
    public void A_unit_without_events_has_zero_of_each_count()
    {
        var rows = YenChauLog.Rows.Where(row => !row.Contains(",YC.NV,", StringComparison.Ordinal));
        var folder = Kept(YenChauLog.Folder()).Write("events.csv", YenChauLog.Text(rows));

        Load(folder.Path).Figures.Find("YC.NV", "issued")!.Value.Should().Be(0);
    }

    [Theory]
    [InlineData("2021-03-30T23:59:59", 90)]
    [InlineData("2021-03-31T23:59:59", 90)]
    [InlineData("2021-04-01T00:00:00", 89)]
    public void A_document_is_issued_in_the_period_up_to_its_last_second(string moment, long issued)
    {
        var folder = Kept(YenChauLog.Folder(YenChauLog.Row("900/X", "YC.NV", "issued", moment)));

        Load(folder.Path).Figures.Find("YC.NV", "issued")!.Value.Should().Be(issued);
    }

    [Theory]
    [InlineData("2021-03-29T23:59:59", 90)]
    [InlineData("2021-03-30T23:59:59", 90)]
    [InlineData("2021-03-31T00:00:00", 89)]
    public void What_happens_after_the_day_of_the_figures_is_not_in_them(string moment, long issued)
    {
        var folder = Kept(YenChauLog.Folder(YenChauLog.Row("900/X", "YC.NV", "issued", moment)))
            .Replace("case.json", "\"asOf\": \"2021-03-31\"", "\"asOf\": \"2021-03-30\"");

        Load(folder.Path).Figures.Find("YC.NV", "issued")!.Value.Should().Be(issued);
    }

    [Fact]
    public void The_log_is_among_the_files_of_the_case() =>
        Load(Kept(YenChauLog.Folder()).Path).Files.Select(file => file.Name)
            .Should().Contain("events.csv").And.NotContain("figures.csv");

    [Fact]
    public void A_draft_from_a_log_is_verified_until_the_log_is_changed()
    {
        using var drafts = new TemporaryFolder();
        foreach (var file in DraftedCase.Load(Kept(YenChauLog.Folder()).Path, CancellationToken.None).Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(drafts.PathOf(file.Name))!);
            File.WriteAllBytes(drafts.PathOf(file.Name), file.Bytes.ToArray());
        }

        var equal = DispatchVerification.Of(drafts.Location, CancellationToken.None);
        File.AppendAllText(drafts.PathOf("case/events.csv"), "900/X,YC.NV,issued,2021-03-01,normal\n");
        var changed = DispatchVerification.Of(drafts.Location, CancellationToken.None);

        equal.IsEqual.Should().BeTrue();
        changed.Differences.Select(issue => issue.Place.ToString()).Should().Contain("case/events.csv")
            .And.Contain("report.json");
    }

    [Fact]
    public void The_reading_of_a_case_stops_within_its_log()
    {
        var folder = Kept(YenChauLog.Folder()).Path;
        var reading = () =>
            ComplianceCase.Load(folder, TemplateEngine.Strict, new CancellationToken(canceled: true));

        reading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_next_case_waits_for_its_log()
    {
        var folder = Kept(YenChauLog.Folder());

        var next = NextCase.After(folder.Path);

        (next.CountsEvents, next.FiguresName).Should().Be((true, "events.csv"));
        next.Files.Select(file => file.Name).Should().NotContain("events.csv");
    }

    private CaseFolderCopy Kept(CaseFolderCopy folder)
    {
        _folders.Add(folder);
        return folder;
    }

    private static ComplianceCase Load(string folder) => ComplianceCase.Load(folder);

    private static IEnumerable<string> Explained(ComplianceCase office) =>
        office.Evaluate().Findings.Select(finding => finding.Explain(Language.Vietnamese));

    private static string ReceiptOf(ComplianceCase office) => ReportReceipt.Of(office.Evaluate()).Figures;
}
