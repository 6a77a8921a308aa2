namespace ComplianceCore;

/// <summary>Builds a rule set in code, step by step; what comes out was checked as a file is.</summary>
/// <remarks>
/// Every step gives another builder and leaves the one that it was called on as it was. Indicators and instruments that
/// the rules use need not be named besides.
/// </remarks>
public sealed class RuleSetBuilder
{
    private const string FileName = "rules.json";

    private readonly RuleSetContent _content;

    private RuleSetBuilder(RuleSetContent content)
    {
        _content = content;
    }

    /// <summary>Begins a rule set without rules.</summary>
    /// <param name="id">The id, such as <c>digital_signing_2026</c>.</param>
    /// <param name="title">What the rule set is called.</param>
    public static RuleSetBuilder Of(string id, LocalizedText title)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        return new(new RuleSetContent { Id = id, Title = title, Indicators = [], Rules = [] });
    }

    /// <summary>Adds steps to the ladder of consequences.</summary>
    /// <param name="steps">The steps, the mildest first.</param>
    public RuleSetBuilder Ladder(params IReadOnlyList<ConsequenceStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new(_content with { Consequences = [.. _content.Consequences, .. steps] });
    }

    /// <summary>Adds indicators that units report or an annex prints, though no rule may read them.</summary>
    /// <param name="indicators">The counts and ratios.</param>
    public RuleSetBuilder Indicators(params IReadOnlyList<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new(_content with { Indicators = [.. _content.Indicators, .. indicators] });
    }

    /// <summary>Adds rules.</summary>
    /// <param name="rules">The rules, in the order of the findings.</param>
    public RuleSetBuilder Rules(params IReadOnlyList<ComplianceRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(_content with { Rules = [.. _content.Rules, .. rules] });
    }

    /// <summary>Says which day of a period decides the thresholds in force; unless said, the last.</summary>
    /// <param name="day">The day.</param>
    public RuleSetBuilder LawOf(PeriodDay day) => new(_content with { ThresholdDay = day });

    /// <summary>Checks the rule set as if it stood in a file.</summary>
    /// <exception cref="RuleSetFormatException">
    /// It is faulty; every fault is told, at its place in the file that <see cref="ToJson"/> gives.
    /// </exception>
    public RuleSet Build() => RuleSet.Parse(ToJson(), FileName);

    /// <summary>The rule file that says the same, faulty or not.</summary>
    public byte[] ToJson() => RuleSetJson.Render(_content with
    {
        Indicators =
        [
            .. _content.Rules.SelectMany(UsedBy).Except(_content.Indicators).OrderBy(each => each is RatioIndicator),
            .. _content.Indicators,
        ],
    });

    private static IEnumerable<Indicator> UsedBy(ComplianceRule rule) =>
        rule is TargetRule target ? [.. rule.Reads, target.Indicator] : rule.Reads;
}
