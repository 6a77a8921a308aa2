using System.IO.Compression;
using ComplianceCore.Documents;
using ComplianceCore.Events;
using ComplianceCore.Importers;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The examples in the READMEs of the packages, so that they run.</summary>
/// <remarks>Examples name files by paths from the root, so that one runs at a time.</remarks>
[Collection("examples")]
public sealed class PackageExampleTests
{
    private const string LogHeader = "document_id,unit_code,kind,occurred_at,confidentiality\n";

    private const string IssuedAndSigned =
        "D1,YC.NV,issued,2021-01-05,normal\nD1,YC.NV,signed,2021-01-05,normal\n";

    public PackageExampleTests()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
    }

    [Fact]
    public void ComplianceCore_judges()
    {
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var (units, figures, rules) = (office.Units, office.Figures, office.Rules);

        var report = ComplianceEvaluator.Evaluate(units, figures, rules, ReportingPeriod.Quarter(2021, 1));

        foreach (var finding in report.Findings.Where(finding => finding.Verdict == Verdict.Breached))
        {
            Console.WriteLine(finding.Explain(Language.Vietnamese));
        }

        // Phòng Nội vụ, quý I/2021: ký số 64/89 văn bản (71,91%), chưa đạt mức trên 97%; còn thiếu 23 văn bản. …
        report.Findings.Select(finding => finding.Explain(Language.Vietnamese)).Should().Contain(sentence =>
            sentence.StartsWith("Phòng Nội vụ, quý I/2021: ký số 64/89 văn bản (71,91%)", StringComparison.Ordinal));
    }

    [Fact]
    public void ComplianceCore_Documents_drafts()
    {
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var report = office.Evaluate();
        var dispatch = DispatchDrafter.Draft(report, office.Dispatch, office.Template);
        File.WriteAllBytes("621-UBND-VP.docx", DocxRenderer.Render(dispatch));

        File.ReadAllBytes("621-UBND-VP.docx").Should().NotBeEmpty();
        File.Delete("621-UBND-VP.docx");
    }

    [Fact]
    public void ComplianceCore_Documents_takes_a_template_in_code()
    {
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var report = office.Evaluate();

        var template = DispatchTemplate.Parse(
            new TemplateFile("main.sbn", "Kỳ {{ period.label }}.\n\n{{ include 'close.sbn' }}\n"),
            [new TemplateFile("close.sbn", "Có {{ rules.no_signing.breached.size | count }} đơn vị./.")],
            office.Rules,
            office.Period,
            TemplateEngine.StrictWithin(new TemplateLimits { MaximumSteps = 100_000 }));
        Console.WriteLine(template.RenderMarkdown(report, office.Dispatch, CancellationToken.None));

        template.Includes.Should().ContainSingle();
    }

    [Fact]
    public void ComplianceCore_Documents_checks_a_layout()
    {
        using var folder = new TemporaryFolder();
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var dispatch = DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template);
        Environment.CurrentDirectory = folder.Location;
        File.WriteAllBytes("van-ban.docx", DocxRenderer.Render(dispatch));

        using var file = File.OpenRead("van-ban.docx");
        var options = new LayoutCheckOptions { FileName = "van-ban.docx" };
        var report = LayoutChecker.Check(file, options, CancellationToken.None);
        foreach (var departure in report.Departures)
        {
            Console.WriteLine(departure.Message);
        }

        report.FileName.Should().Be("van-ban.docx");
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
    }

    [Fact]
    public void ComplianceCore_Events_counts()
    {
        using var folder = new TemporaryFolder();
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var (units, rules) = (office.Units, office.Rules);
        Environment.CurrentDirectory = folder.Location;
        File.WriteAllText("2021-01.csv", $"{LogHeader}{IssuedAndSigned}");
        using (var second = new StreamWriter(new GZipStream(File.Create("2021-02.csv.gz"), CompressionLevel.Fastest)))
        {
            second.Write($"{LogHeader}D2,YC.NV,issued,2021-02-05,normal\n");
        }

        var calendar = EventCalendar.Months(ReportingCalendar.Civil);
        var aggregator = EventAggregator.Of(units, calendar, EventCountOptions.Default);

        var count = aggregator.CountFiles(["2021-01.csv", "2021-02.csv.gz"], CancellationToken.None);
        foreach (var period in count.Periods)
        {
            var figures = count.FiguresOf(period).Reported
                .Where(figure => rules.Counts.Any(each => each.Id == figure.IndicatorId));
            var report = ComplianceEvaluator.Evaluate(units, FigureSet.Of(period.LastDay, figures), rules, period);
            Console.WriteLine($"{period}: {report.Findings.Count} findings");
        }

        count.Periods.Select(period => count.FigureOf(period, "YC.NV", EventKind.Signed)).Should().Equal(1, 0);
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
    }

    [Fact]
    public void ComplianceCore_Importers_reads_a_table()
    {
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");
        var (units, period) = (office.Units, office.Period);

        var map = ImportMap.Embedded.Single(map => map.Id == "signing-annex");
        var importer = TableImporter.Of(units.On(period.LastDay), map, ImportOptions.Default);

        var result = importer.ImportFile("samples/tables/phu-luc.csv", CancellationToken.None);
        foreach (var issue in result.Issues)
        {
            Console.WriteLine($"{issue.Sheet}, dòng {issue.Row}: {issue.Sentence.Vietnamese} {issue.Cure.Vietnamese}");
        }

        var figures = FigureSet.Of(period.LastDay, result.Figures);
        Console.WriteLine($"{result.Rows.Read} = {result.Rows.Accepted} + {result.Rows.Rejected} + …");

        figures.Reported.Should().HaveCount(58);
    }
}
