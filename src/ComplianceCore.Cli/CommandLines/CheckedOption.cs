using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>An option whose value has a form, such as a day.</summary>
internal sealed class CheckedOption : Option<string>, ICheckedOption
{
    private readonly Func<string, bool> _isSound;
    private readonly string _code;

    /// <summary>Creates the option.</summary>
    /// <param name="name">What is typed, such as <c>--as-of</c>.</param>
    /// <param name="isSound">Whether a value has the form.</param>
    /// <param name="code">The code of the fault that it has not.</param>
    public CheckedOption(string name, Func<string, bool> isSound, string code)
        : base(name)
    {
        Arity = ArgumentArity.ZeroOrOne;
        _isSound = isSound;
        _code = code;
    }

    public IEnumerable<Issue> FaultsOf(IReadOnlyList<string> values) => values
        .Where(value => !_isSound(value))
        .Select(value => ToolTexts.Catalog.Error(_code, SourcePlace.Nowhere, ("value", value)));
}
