using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>An option that may be repeated and gives a meaning to a word, such as <c>--word "văn bản đến=received"</c>.
/// </summary>
internal sealed class MeaningOption : Option<string[]>, ICheckedOption
{
    private readonly IReadOnlyList<string> _meanings;

    /// <summary>Creates the option.</summary>
    /// <param name="name">What is typed, such as <c>--word</c>.</param>
    /// <param name="meanings">What a word may mean.</param>
    public MeaningOption(string name, IEnumerable<string> meanings)
        : base(name)
    {
        Arity = ArgumentArity.ZeroOrMore;
        _meanings = [.. meanings];
    }

    /// <summary>Whether the empty word, which a blank field has, may have a meaning.</summary>
    public bool TakesBlanks { get; init; }

    /// <summary>Which meanings exclude each other for one word; all of them unless told otherwise.</summary>
    public Func<string, int> SlotOf { get; init; } = _ => 0;

    /// <summary>The words and what each means.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> WordsIn(ParseResult parsed) =>
        [.. (parsed.GetValue(this) ?? []).Select(Split)];

    public IEnumerable<Issue> FaultsOf(IReadOnlyList<string> values)
    {
        var words = values.Select(Split).ToArray();
        var unclear = values.Zip(words).Where(value => !IsSound(value.Second)).ToArray();
        return
        [
            .. unclear.Select(value => ToolTexts.Catalog.Error(
                UsageIssueCode.BadMeaning,
                SourcePlace.Nowhere,
                ("option", Name),
                ("value", value.First),
                ("known", string.Join(", ", _meanings)))),
            .. EventWords.Clashes(words.Where(IsSound), SlotOf).Select(clash => clash.At(SourcePlace.Nowhere)),
        ];
    }

    // A word may have the sign in it; a meaning has not.
    private static KeyValuePair<string, string> Split(string value)
    {
        var sign = value.LastIndexOf('=');
        return sign < 0
            ? KeyValuePair.Create(string.Empty, string.Empty)
            : KeyValuePair.Create(value[..sign], value[(sign + 1)..]);
    }

    private bool IsSound(KeyValuePair<string, string> word) =>
        _meanings.Contains(word.Value, StringComparer.Ordinal) && (TakesBlanks || !string.IsNullOrWhiteSpace(word.Key));
}
