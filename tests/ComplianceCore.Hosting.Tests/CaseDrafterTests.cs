using System.Diagnostics;
using ComplianceCore.Documents;
using ComplianceCore.TestKit;
using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting.Tests;

public sealed class CaseDrafterTests : IDisposable
{
    private static readonly string _folder = RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1");

    private readonly TestHost _host = new(ComplianceOptions.Default);

    public void Dispose() => _host.Dispose();

    [Fact]
    public void A_draft_is_the_one_without_a_host() =>
        Draft().Receipt.Should().BeEquivalentTo(DraftedCase.Load(_folder, CancellationToken.None).Receipt);

    [Fact]
    public void A_draft_is_told_in_the_log()
    {
        Draft();

        _host.Log.Should().ContainSingle(entry => entry.Id.Id == 1).Which.Should().BeEquivalentTo(new
        {
            Category = "ComplianceCore.Hosting.CaseDrafter",
            Level = LogLevel.Information,
            Text = $"Drafted {_folder}: 58 findings, 30 breaches, 0 warnings",
        });
    }

    [Fact]
    public void A_draft_is_a_trace()
    {
        Draft();

        var trace = _host.Traces.Should().ContainSingle().Which;
        trace.OperationName.Should().Be("compliance.draft");
        trace.TagObjects.Should().Contain(new KeyValuePair<string, object?>("compliance.findings", 58));
    }

    [Fact]
    public void A_draft_is_measured()
    {
        Draft();

        _host.Measured.Should().Contain(("compliance.cases", 1, "outcome=drafted"))
            .And.Contain(each => each.Name == "compliance.draft.duration" && each.Value > 0);
        _host.Measured.Where(each => each.Name == "compliance.findings").Sum(each => each.Value).Should().Be(58);
    }

    [Fact]
    public void A_figure_that_nobody_reported_is_a_warning_in_the_log()
    {
        using var copy = CaseFolderCopy.Of("yen-chau-2021-q1");
        copy.Replace("figures.csv", "YC.NV,signed,64\n", string.Empty);

        _host.Get<CaseDrafter>().Draft(copy.Path, CancellationToken.None);

        _host.Log.Should().Contain(entry => entry.Id.Id == 2 && entry.Level == LogLevel.Warning);
    }

    [Fact]
    public void Every_fault_of_a_refused_case_is_in_the_log_and_the_refusal_goes_on()
    {
        var drafting = () => _host.Get<CaseDrafter>().Draft(CaseBuilder.Of("Hồ sơ trống"), CancellationToken.None);

        var faults = drafting.Should().Throw<CaseFormatException>().Which.Issues;

        _host.Log.Where(entry => entry is { Id.Id: 3, Level: LogLevel.Error }).Select(entry => entry.Text)
            .Should().Equal(faults.Select(
                issue => $"Refused Hồ sơ trống for {issue.Code}: {issue.Describe(Language.Vietnamese)}"));
        _host.Traces.Single().Status.Should().Be(ActivityStatusCode.Error);
        _host.Measured.Should().Contain(("compliance.cases", 1, "outcome=refused"));
    }

    [Fact]
    public void Issues_are_told_in_the_language_of_the_options()
    {
        using var host = new TestHost(ComplianceOptions.Default with { Language = Language.English });
        var drafting = () => host.Get<CaseDrafter>().Draft(CaseBuilder.Of("Hồ sơ"), CancellationToken.None);

        drafting.Should().Throw<CaseFormatException>();

        host.Log[0].Text.Should().Contain("The member 'period' is missing");
    }

    [Fact]
    public void A_template_that_meets_a_bound_is_refused()
    {
        using var host = new TestHost(ComplianceOptions.Default with
        {
            Engine = TemplateEngine.StrictWithin(new TemplateLimits { MaximumCharacters = 500 }),
        });

        FluentActions.Invoking(() => host.Get<CaseDrafter>().Draft(_folder, CancellationToken.None))
            .Should().Throw<TemplateException>();

        host.Log.Should().Contain(entry => entry.Id.Id == 3);
    }

    [Fact]
    public void A_draft_that_is_stopped_is_no_refusal()
    {
        FluentActions.Invoking(() => _host.Get<CaseDrafter>().Draft(_folder, new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        _host.Log.Should().BeEmpty();
    }

    private DraftedCase Draft() => _host.Get<CaseDrafter>().Draft(_folder, CancellationToken.None);
}
