using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>What is shown of a drawing, which a document may hold in two forms.</summary>
internal static class WordDrawing
{
    /// <summary>
    /// The form that is shown: Word takes the first that it understands, and it understands all that are in use.
    /// </summary>
    /// <param name="alternatives">The forms; at least one.</param>
    public static XElement Shown(XElement alternatives) => alternatives.Elements().First();

    /// <summary>The parts of a drawing at every depth; text boxes whole, of two forms the one that is shown.</summary>
    public static IEnumerable<XElement> PartsOf(XElement drawing)
    {
        foreach (var child in drawing.Elements())
        {
            yield return child;
            if (child.Is("txbxContent"))
            {
                continue;
            }

            var shown = child.Name.LocalName is "AlternateContent" && child.HasElements ? Shown(child) : child;
            foreach (var deeper in PartsOf(shown))
            {
                yield return deeper;
            }
        }
    }
}
