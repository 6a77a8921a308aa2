using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CaseFormatPageTests : IDisposable
{
    private const string OwnPeriod = """{ "label": "tháng 9/2026", "first": "2026-08-15", "last": "2026-09-14" }""";

    private static readonly string _text = File.ReadAllText(RepositoryRoot.PathOf("docs", "case-format.md"));

    private readonly DocumentationPage _page = DocumentationPage.Read("case-format.md");
    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public CaseFormatPageTests()
    {
        foreach (var (file, text) in _page.Files)
        {
            _folder.Write(file, text);
        }
    }

    public static TheoryData<string, string> DocumentedObjects => new()
    {
        { "case.json", "case.json" },
        { "unit-kinds.json", "unit-kinds.json" },
        { "unit-kinds.json groups", "unit-kinds.json groups[0]" },
        { "unit-kinds.json kinds", "unit-kinds.json kinds[0]" },
        { "unit-kinds.json class", "unit-kinds.json kinds[0].class" },
        { "units.csv", "units.csv" },
        { "figures.csv", "figures.csv" },
        { "rules.json", "rules.json" },
        { "rules.json instruments", "rules.json instruments[0]" },
        { "rules.json consequences", "rules.json consequences[0]" },
        { "reports.csv", "reports.csv" },
        { "history", "history/2026-07-15_2026-08-14.json" },
        { "history period", "history/2026-07-15_2026-08-14.json period" },
        { "history verdicts", "history/2026-07-15_2026-08-14.json verdicts.no_signing" },
        { "rules.json ratio indicator", "rules.json indicators[3]" },
        { "rules.json ratio", "rules.json indicators[3].ratio" },
        { "rules.json zeroActivity", "rules.json rules[0]" },
        { "rules.json target", "rules.json rules[1]" },
        { "rules.json lowVolume", "rules.json rules[2]" },
        { "rules.json minimums", "rules.json rules[2].thresholds[0]" },
        { "rules.json reportingDuty", "rules.json rules[3]" },
        { "rules.json accountability", "rules.json rules[4]" },
        { "rules.json notices", "rules.json rules[4].notices[0]" },
        { "rules.json basis", "rules.json rules[0].basis" },
        { "rules.json obligation", "rules.json rules[0].obligation" },
        { "rules.json thresholds", "rules.json rules[1].thresholds[0]" },
        { "dispatch.json", "dispatch.json" },
        { "dispatch.json issuingBody", "dispatch.json issuingBody" },
        { "dispatch.json recipients", "dispatch.json recipients[0]" },
        { "dispatch.json archive", "dispatch.json archive" },
        { "dispatch.json signature", "dispatch.json signature" },
        { "dispatch.json lines", "dispatch.json signature.lines[0]" },
        { "dispatch.json annexes", "dispatch.json annexes[0]" },
        { "dispatch.json acceptedDepartures", "dispatch.json acceptedDepartures[0]" },
        { "dispatch.json columns", "dispatch.json annexes[0].columns[0]" },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_on_the_page_give_the_dispatch_on_the_page()
    {
        var office = ComplianceCase.Load(_folder.Path);

        var dispatch = DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template);

        PlainTextRenderer.Render(dispatch).Should().Be(_page.Files["dispatch.txt"]);
    }

    [Fact]
    public void The_next_case_of_the_page_is_without_faults_before_it_has_figures()
    {
        using var next = CaseFolderCopy.Empty();
        foreach (var file in NextCase.After(_folder.Path).Files)
        {
            next.Write(file.Name, file.Bytes.ToArray());
        }

        var office = ComplianceCase.Load(next.Path);
        var drafting = () => DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template);

        drafting.Should().NotThrow();
    }

    [Fact]
    public void The_page_names_every_function() =>
        ComplianceCase.Load(_folder.Path).Template.Reader.Model.Functions.Names.Should().HaveCountGreaterThan(10)
            .And.OnlyContain(name => _text.Contains($"`{name}`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(DocumentedObjects))]
    public void The_page_describes_what_the_code_reads(string table, string place) =>
        _page.MemberTables[table].Should().BeEquivalentTo(KnownMembers.Of(_page.Files)[place]);

    [Fact]
    public void The_page_describes_a_count()
    {
        var known = KnownMembers.Of(_page.Files)["rules.json indicators[0]"];

        _page.MemberTables["rules.json count"].Append("ratio").Should().BeEquivalentTo(known);
    }

    [Fact]
    public void The_page_describes_every_form_of_a_period()
    {
        var files = new Dictionary<string, string>(_page.Files, StringComparer.Ordinal);
        var named = KnownMembers.Of(files)["case.json period"];
        files["case.json"] = files["case.json"].Replace(
            """{ "month": "2026-09", "cutOff": 14 }""", OwnPeriod, StringComparison.Ordinal);
        var own = KnownMembers.Of(files)["case.json period"];

        _page.MemberTables["case.json period"].Should().BeEquivalentTo(named.Union(own, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_table_of_the_page_is_held_against_the_code() =>
        _page.MemberTables.Keys.Should().BeEquivalentTo(
            DocumentedObjects.Select(row => (string)row[0]).Append("rules.json count").Append("case.json period"));
}
