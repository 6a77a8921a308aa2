using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The examples in the READMEs of the packages, so that they run.</summary>
/// <remarks>Examples name files by paths from the root, so that one runs at a time.</remarks>
[Collection("examples")]
public sealed class PackageExampleTests
{
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
}
