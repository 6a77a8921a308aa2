using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class ChoiceOption : Option<string>, ICheckedOption
{
    /// <summary>Creates the option.</summary>
    /// <param name="name">What is typed, such as <c>--format</c>.</param>
    /// <param name="choices">The words.</param>
    public ChoiceOption(string name, params IReadOnlyList<string> choices)
        : base(name)
    {
        Arity = ArgumentArity.ZeroOrOne;
        Choices = choices;
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Choices { get; }

    public IEnumerable<Issue> FaultsOf(IReadOnlyList<string> values) => values
        .Where(value => !Choices.Contains(value, StringComparer.Ordinal))
        .Select(value => ToolTexts.Catalog.Error(
            UsageIssueCode.UnknownChoice,
            SourcePlace.Nowhere,
            ("option", Name),
            ("value", value),
            ("known", string.Join(", ", Choices))));
}
