using ComplianceCore.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Documents.Tests;

public sealed class GeneratedTemplateTests
{
    private static readonly ConformanceModel _district = ConformanceSuite.ModelOf("district");
    private static readonly ConformanceModel _yenChau = ConformanceSuite.ModelOf("yen-chau-2021-q1");

    [Fact]
    public void Ten_thousand_valid_templates_are_read_and_rendered_or_stopped() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260922, 15),
            Prop.ForAll(TemplateGenerator.Over(_district).ToArbitrary(), each => IsReadAndRendered(each, _district)));

    [Fact]
    public void Valid_templates_over_a_real_case_are_read_and_rendered_or_stopped() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260923, 17),
            Prop.ForAll(TemplateGenerator.Over(_yenChau).ToArbitrary(), each => IsReadAndRendered(each, _yenChau)));

    [Fact]
    public void Few_valid_templates_are_stopped() =>
        TemplateGenerator.Some(_district, 2_000).Count(each => RefusalOf(each, _district) is not null)
            .Should().BeLessThan(20);

    [Theory]
    [InlineData("Raw", "Output", "Assign", "Capture", "If", "else", "else if", "For", "Include")]
    [InlineData("Name", "Member", "literal text", "literal number", "literal boolean")]
    [InlineData("for.index", "for.first", "for.last")]
    [InlineData("unary !", "unary -", "+", "-", "*", "&&", "||", "==", "!=", "<", "<=", ">", ">=")]
    [InlineData("{{-", "-}}", "{{~", "~}}", "{{ #", "##", "\r\n")]
    public void Every_part_of_the_language_is_generated_often(params string[] parts)
    {
        var kinds = KindsIn(_district);

        parts.Should().OnlyContain(part => kinds.GetValueOrDefault(part) >= 20);
    }

    [Fact]
    public void Every_function_is_generated_often()
    {
        var kinds = KindsIn(_yenChau);

        _yenChau.Functions.Names.Should().OnlyContain(name => kinds.GetValueOrDefault("| " + name) >= 10);
    }

    [Fact]
    public void The_same_templates_are_generated_every_time() =>
        TemplateGenerator.Some(_district, 100).Select(each => each.ToString())
            .Should().Equal(TemplateGenerator.Some(_district, 100).Select(each => each.ToString()));

    private static Dictionary<string, int> KindsIn(ConformanceModel model) =>
        TemplateGenerator.Some(model, 1_000)
            .SelectMany(each => SyntaxKinds.Of(each.Over(model)))
            .CountBy(kind => kind, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether a template is accepted, and then rendered or stopped within the default bounds.</summary>
    private static bool IsReadAndRendered(GeneratedTemplate template, ConformanceModel model) =>
        RefusalOf(template, model) is null
            or TemplateIssueCode.NumberTooLarge
            or TemplateFunctionIssueCode.OutOfRange
            or TemplateFunctionIssueCode.NotACount
            or TemplateFunctionIssueCode.EmptyList
            or TemplateFunctionIssueCode.SoughtTooLong;

    /// <summary>Why a template that the checker must accept was stopped; null when it was rendered whole.</summary>
    private static string? RefusalOf(GeneratedTemplate template, ConformanceModel model)
    {
        var parsed = TemplateEngine.Strict.Parse(template.Over(model));
        try
        {
            parsed.Render(model.Root, MarkdownText.Escape, CancellationToken.None);
            return null;
        }
        catch (TemplateException stopped)
        {
            return stopped.Issues.Single().Code;
        }
    }
}
