namespace ComplianceCore.Documents;

/// <summary>Tells whether two lines stand beside each other.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Whether two lines surely stand on different levels: in different rows of one table, or in paragraphs of their
    /// own. Of text boxes, and of cells with several lines, nobody can tell without setting the page.
    /// </summary>
    public static bool AreApart(TextPiece left, TextPiece right)
    {
        var (one, other) = (left.Paragraph, right.Paragraph);
        if (one.TextBox is not null || other.TextBox is not null)
        {
            return false;
        }

        return (one.Cell, other.Cell) switch
        {
            ({ } first, { } second) => first.Table == second.Table && first.Row != second.Row,
            (null, null) => one.Number != other.Number,
            _ => true,
        };
    }
}
