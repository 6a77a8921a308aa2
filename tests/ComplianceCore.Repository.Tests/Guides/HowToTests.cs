using ComplianceCore.Documents;
using ComplianceCore.TestKit;
using Microsoft.Data.Sqlite;

namespace ComplianceCore.Repository.Tests;

/// <summary>The code of the pages in <c>docs/how-to</c>, so that it runs.</summary>
/// <remarks>Examples name files by paths from the root, so that one runs at a time.</remarks>
[Collection("examples")]
public sealed class HowToTests
{
    private static readonly LegalInstrument _decision = LegalInstrument.Of(
        "qd12", new("Quyết định", "Decision"), "12/QĐ-UBND", new(2026, 1, 5), new("UBND huyện Sông Thơ", "Sông Thơ"));

    [Fact]
    public void An_indicator_of_your_own()
    {
        var decision = _decision;
        var tasks = new LocalizedText("nhiệm vụ", "tasks");
        var assigned = CountIndicator.Of("assigned", new("được giao", "assigned"), new("nhận", "took"), tasks);
        var overdue = CountIndicator.Of("overdue", new("quá hạn", "overdue"), new("để quá hạn", "let slip"), tasks);
        var overdueRate = RatioIndicator.Share(
            "overdue_rate",
            new("tỷ lệ nhiệm vụ quá hạn", "share of tasks overdue"),
            new("Nhiệm vụ quá hạn trên nhiệm vụ được giao trong kỳ.", "Tasks overdue of those assigned."),
            overdue,
            assigned);
        var title = new LocalizedText("Quá hạn không quá 5%", "At most 5% overdue");
        var few = TargetRule.Of("few_overdue", title, overdueRate, Comparison.AtMost)
            .From(new(2026, 1, 10), Percentage.Of(5), decision.At(new("Điều 3", "Article 3")));
        var rules = RuleSetBuilder.Of("tasks", new("Nhiệm vụ được giao", "Assigned tasks")).Rules(few).Build();

        var unit = Given.Commune("Ví Dụ").Reports("assigned", 100).Reports("overdue", 6);
        var office = GivenCase.Of(rules, unit) with { Period = ReportingPeriod.Month(2026, 3) };
        office.FindingOf("few_overdue", unit).Verdict.Should().Be(Verdict.Breached);
    }

    [Fact]
    public void A_rule_set_of_your_own()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("rules.json");
        var rules = RuleSet.Load(RepositoryRoot.PathOf("samples", "scenarios", "rules.json"));

        foreach (var remark in RuleSetReview.Of(rules))
        {
            Console.WriteLine(remark.Describe(Language.Vietnamese));
        }

        File.WriteAllBytes(path, RuleSetJson.Render(rules));
        var again = RuleSet.Load(path);

        again.Rules.Should().HaveSameCount(rules.Rules);
    }

    [Fact]
    public void A_faulty_rule_set_tells_every_fault()
    {
        var messages = new List<string>();
        try
        {
            RuleSetBuilder.Of("Nhiệm vụ", new("Nhiệm vụ", "Tasks")).Build();
        }
        catch (RuleSetFormatException refusal)
        {
            messages.AddRange(refusal.Issues.Select(issue => issue.Describe(Language.Vietnamese)));
        }

        messages.Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void A_template_of_your_own()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");

        var template = DispatchTemplate.Parse(
            new TemplateFile("main.sbn", "Kỳ {{ period.label }}.\n\n{{ include 'close.sbn' }}\n"),
            [new TemplateFile("close.sbn", "Có {{ rules.no_signing.breached.size | count }} đơn vị không ký số./.")],
            office.Rules,
            office.Period,
            TemplateEngine.Strict);
        var dispatch = DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, template);

        PlainTextRenderer.Render(dispatch).Should().Contain("đơn vị không ký số./.");
    }

    [Fact]
    public void Another_office()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1");

        var commune = UnitKind.Of("xa", "commune", "UBND xã {name}", "Chủ tịch UBND xã {name}");
        var other = CaseBuilder.Of("Ký số quý I/2021, huyện Sông Thơ")
            .For(ReportingPeriod.Quarter(2021, 1))
            .Rules(office.Rules)
            .Unit("ST.1", commune, "Bến Mơ").Figure("ST.1", "issued", 40).Figure("ST.1", "signed", 40)
            .Dispatch(DispatchSettingsBuilder.Of(office.Dispatch).Numbered("07", "UBND-VP"))
            .Template("Tất cả đơn vị đã đạt: {{ rules.signing_target.met | unit_list }}./.\n")
            .Build();
        var drafted = DraftedCase.Of(other, CancellationToken.None);

        drafted.Files.Select(file => file.Name).Should().Contain(["dispatch.docx", "receipt.json", "case/units.csv"]);
    }

    [Fact]
    public void A_database()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var setup = connection.CreateCommand())
        {
            setup.CommandText = "CREATE TABLE figures (unit TEXT, indicator TEXT, value INTEGER);"
                + "INSERT INTO figures VALUES ('ST.1', 'issued', 40), ('ST.1', 'signed', NULL)";
            setup.ExecuteNonQuery();
        }

        var office = CaseBuilder.Of("Ký số quý I/2021, huyện Sông Thơ").For(ReportingPeriod.Quarter(2021, 1));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT unit, indicator, value FROM figures ORDER BY unit, indicator";
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            office = office.Figure(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt64(2));
        }

        System.Text.Encoding.UTF8.GetString(office.ToFiles().Single(file => file.Name == "figures.csv").Bytes.Span)
            .Should().Be("unit,indicator,value\nST.1,issued,40\nST.1,signed,\n");
    }

    [Fact]
    public void A_case_that_a_database_keeps()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
        var stored = ComplianceCase.Load("samples/cases/yen-chau-2021-q1").Files;

        var office = ComplianceCase.Parse(stored);
        foreach (var output in DraftedCase.Of(office, CancellationToken.None).Files)
        {
            Console.WriteLine($"{output.Name}: {output.Bytes.Length}");
        }

        office.Title.Should().NotBeEmpty();
    }
}
