using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComplianceCore.Documents.Tests;

/// <summary>
/// A page that was printed, read back as XML: each element that is opened has to be closed, in the right order.
/// </summary>
internal sealed partial class WrittenHtml
{
    private const string Doctype = "<!DOCTYPE html>\n";

    private WrittenHtml(string source)
    {
        Source = source;
        Root = XElement.Parse(EmptyElement().Replace(source[Doctype.Length..], "$0</$1>"));
    }

    public static WrittenHtml Of(Dispatch dispatch) => new(HtmlRenderer.Render(dispatch));

    /// <summary>The page as it was written.</summary>
    public string Source { get; }

    public XElement Root { get; }

    /// <summary>The style sheet.</summary>
    public string Style => Root.Descendants("style").Single().Value;

    /// <summary>The words of the page in their order, without those of its head.</summary>
    public string Words => Root.Element("body")!.Value;

    public IEnumerable<XElement> All(string tag) => Root.Descendants(tag);

    public IEnumerable<XElement> OfClass(string name) => Root.Descendants().Where(element => ClassOf(element) == name);

    public IEnumerable<XElement> Of(DispatchElement element) => OfClass(HtmlWriter.ClassOf(element));

    /// <summary>What the style sheet says of a selector that stands alone at the beginning of a line.</summary>
    public string RuleOf(string selector) =>
        Style.Split('\n').First(line => line.StartsWith(selector + " {", StringComparison.Ordinal));

    /// <summary>The rows of a table as their tags, classes and words, such as <c>th[rowgroup] Các xã</c>.</summary>
    public static IEnumerable<string> Cells(XElement table) => table.Descendants("tr").Select(row => string.Join(
        " | ",
        row.Elements().Select(cell => $"{cell.Name}{Note(cell)} {cell.Value}".TrimEnd())));

    private static string Note(XElement cell) =>
        (cell.Attribute("scope") ?? cell.Attribute("class"))?.Value is { } note ? $"[{note}]" : string.Empty;

    private static string? ClassOf(XElement element) => element.Attribute("class")?.Value;

    [GeneratedRegex("<(meta|col)(?=[ >])[^>]*>")]
    private static partial Regex EmptyElement();
}
