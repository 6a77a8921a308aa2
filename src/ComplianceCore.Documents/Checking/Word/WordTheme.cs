using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>The typefaces of a theme, for text and for headings.</summary>
/// <param name="MinorFont">That of text; null where the theme has none.</param>
/// <param name="MajorFont">That of headings; null where the theme has none.</param>
internal sealed record WordTheme(string? MinorFont, string? MajorFont)
{
    /// <summary>Reads a theme; a document may have none.</summary>
    public static WordTheme Of(XElement? theme) => new(LatinOf(theme, "minorFont"), LatinOf(theme, "majorFont"));

    /// <summary>The typeface that a name such as <c>minorHAnsi</c> stands for; null where there is none.</summary>
    public string? FontOf(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("minor", StringComparison.Ordinal) => MinorFont,
        _ when name.StartsWith("major", StringComparison.Ordinal) => MajorFont,
        _ => null,
    };

    private static string? LatinOf(XElement? theme, string name) => theme?.Descendants()
        .FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
        ?.Elements()
        .FirstOrDefault(element => element.Name.LocalName is "latin")
        .Value("typeface");
}
