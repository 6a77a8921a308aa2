using NodaTime;

namespace ComplianceCore.Cli;

/// <summary>The tool's sentences, numbers and days in the language of its reader.</summary>
internal sealed class Speech
{
    public Speech(Language language) => Language = language;

    /// <summary>The language of the reader.</summary>
    public Language Language { get; }

    /// <summary>A sentence of the catalog, its places filled.</summary>
    public string Say(string key, params ReadOnlySpan<TextArgument> arguments) =>
        ToolTexts.Catalog.Format(Language, key, arguments);

    /// <summary>A sentence about how many there are, which differs between one and any other number.</summary>
    public string SayCount(string key, long count) =>
        Say(count == 1 ? $"{key}.one" : $"{key}.many", ("count", Number(count)));

    /// <summary>A number, such as 1.349 in Vietnamese.</summary>
    public string Number(long number) => LocalNumber.Grouped(number, Language);

    /// <summary>A day, such as 05/4/2021 in Vietnamese and 2021-04-05 in English.</summary>
    public string Day(LocalDate day) => LocalDay.In(Language, day);
}
