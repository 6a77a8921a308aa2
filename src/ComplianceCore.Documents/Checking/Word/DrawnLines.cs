using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Finds straight lines among what is drawn.</summary>
internal static class DrawnLines
{
    /// <summary>The line that an element is; null for everything else.</summary>
    public static DrawnLine? Of(XElement element) => element.Name.LocalName switch
    {
        "prstGeom" when element.Value("prst") is "line" or "straightConnector1" => OfShape(element),
        "line" when element.Value("from") is { } from && element.Value("to") is { } to => Between(from, to),
        "shape" when element.Value("type") is "#_x0000_t32" or "#_x0000_t20" => OfStyle(element.Value("style")),
        _ => null,
    };

    private static DrawnLine? OfShape(XElement geometry)
    {
        var frame = geometry.Ancestors().FirstOrDefault(each => each.Name.LocalName is "anchor" or "inline");
        var size = geometry.Parent?.Elements().FirstOrDefault(each => each.Name.LocalName is "xfrm")
                ?.Elements().FirstOrDefault(each => each.Name.LocalName is "ext")
            ?? frame?.Elements().FirstOrDefault(each => each.Name.LocalName is "extent");
        var offset = frame?.Elements().FirstOrDefault(each => each.Name.LocalName is "positionH")
            ?.Elements().FirstOrDefault(each => each.Name.LocalName is "posOffset")
            ?.Value;
        return WordLength.FromDrawing(size.Value("cx")) is > 0 and var length
            ? new DrawnLine(length, WordLength.FromDrawing(offset))
            : null;
    }

    private static DrawnLine? Between(string from, string to)
    {
        var begin = WordLength.FromOldDrawing(from.Split(',')[0]);
        var end = WordLength.FromOldDrawing(to.Split(',')[0]);
        return begin is { } left && end is { } right && right != left
            ? new DrawnLine(Math.Abs(right - left), Math.Min(left, right))
            : null;
    }

    private static DrawnLine? OfStyle(string? style)
    {
        var entries = (style ?? string.Empty).Split(';')
            .Select(entry => entry.Split(':'))
            .Where(entry => entry.Length == 2)
            .ToLookup(entry => entry[0].Trim(), entry => entry[1], StringComparer.Ordinal);
        return WordLength.FromOldDrawing(entries["width"].FirstOrDefault()) is > 0 and var length
            ? new DrawnLine(length, WordLength.FromOldDrawing(entries["margin-left"].FirstOrDefault()))
            : null;
    }
}
