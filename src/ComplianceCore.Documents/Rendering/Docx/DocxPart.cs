using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>A part of the package of a document, and how the document leads to it.</summary>
/// <param name="Id">The id by which the document names it.</param>
/// <param name="Name">Its name beside the document.</param>
/// <param name="ContentType">The last word of the type of its content.</param>
/// <param name="Relation">The last word of the type of its relation.</param>
internal sealed record DocxPart(string Id, string Name, string ContentType, string Relation)
{
    public static DocxPart Styles { get; } = new("styles", "styles.xml", "styles", "styles");

    public static DocxPart Settings { get; } = new("settings", "settings.xml", "settings", "settings");

    public static DocxPart PageNumber { get; } = new("pageNumber", "header1.xml", "header", "header");

    public static DocxPart NoPageNumber { get; } = new("noPageNumber", "header2.xml", "header", "header");

    public static IReadOnlyList<DocxPart> All { get; } = [Styles, Settings, PageNumber, NoPageNumber];

    /// <summary>An id that tells what it is for; an id begins with a letter.</summary>
    public static string IdOf(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);
}
