namespace ComplianceCore;

/// <summary>One thing that is wrong, or worth knowing, about an input: what, where, why and what to do.</summary>
/// <param name="Code">The code under which the package README lists cause and cure, such as <c>CC1204</c>.</param>
/// <param name="Severity">Whether the input is refused.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">The sentence, with the value, the rule it breaks and, where there is one, the cure.</param>
public sealed record Issue(string Code, IssueSeverity Severity, SourcePlace Place, LocalizedText Message)
{
    /// <summary>The issue as one line, such as <c>units.csv(7,1): … [CC2011]</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Describe(Language language)
    {
        var place = Place.ToString();
        return place.Length == 0
            ? $"{Message.In(language)} [{Code}]"
            : $"{place}: {Message.In(language)} [{Code}]";
    }

    /// <summary>The issue as one line, in English for logs.</summary>
    public override string ToString() => Describe(Language.English);
}
