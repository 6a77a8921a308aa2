using NodaTime;

namespace ComplianceCore;

/// <summary>What fills a place of a sentence, in the form that each language gives it.</summary>
/// <param name="Name">The name of the place.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct TextArgument(string Name, LocalizedText Value)
{
    public static implicit operator TextArgument((string Name, string Value) argument) =>
        new(argument.Name, new LocalizedText(argument.Value, argument.Value));

    public static implicit operator TextArgument((string Name, LocalizedText Value) argument) =>
        new(argument.Name, argument.Value);

    public static implicit operator TextArgument((string Name, LocalDate Value) argument) =>
        new(argument.Name, LocalDay.InBoth(argument.Value));

    public static implicit operator TextArgument((string Name, long Value) argument) =>
        new(argument.Name, LocalNumber.InBoth(argument.Value));
}
