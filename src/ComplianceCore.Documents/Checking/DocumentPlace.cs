using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Where in a document something stands, such as <c>đoạn 3, bảng 1 hàng 1 ô 2</c>.</summary>
public sealed record DocumentPlace
{
    private const int LongestExcerpt = 60;

    private DocumentPlace()
    {
    }

    /// <summary>The paragraph, counted from 1 with those in tables and text boxes; null for other places.</summary>
    public int? Paragraph { get; private init; }

    /// <summary>The table, counted from 1; null outside tables.</summary>
    public int? Table { get; private init; }

    /// <summary>The row of the table, counted from 1; null outside tables.</summary>
    public int? Row { get; private init; }

    /// <summary>The cell of the row, counted from 1; null outside tables.</summary>
    public int? Cell { get; private init; }

    /// <summary>The text box, counted from 1; null outside text boxes.</summary>
    public int? TextBox { get; private init; }

    /// <summary>The section, counted from 1; null where a paragraph is named.</summary>
    public int? Section { get; private init; }

    /// <summary>How the words there begin; empty for a place without words.</summary>
    public string Text { get; private init; } = string.Empty;

    /// <summary>The whole document.</summary>
    internal static DocumentPlace Whole { get; } = new();

    /// <summary>The pages of a section.</summary>
    /// <param name="section">The section, counted from 0.</param>
    internal static DocumentPlace OfSection(int section) => new() { Section = section + 1 };

    /// <summary>The place of a line that is a part; page numbers stand in no paragraph of the text.</summary>
    internal static DocumentPlace Of(DispatchElement? part, TextPiece piece) => part == DispatchElement.PageNumber
        ? new DocumentPlace { Text = Excerpt.Of(piece.Text, LongestExcerpt) }
        : Of(piece);

    /// <summary>The place of a line.</summary>
    internal static DocumentPlace Of(TextPiece piece) => new()
    {
        Paragraph = piece.Paragraph.Number,
        Table = piece.Paragraph.Cell?.Table,
        Row = piece.Paragraph.Cell?.Row,
        Cell = piece.Paragraph.Cell?.Column,
        TextBox = piece.Paragraph.TextBox,
        Text = Excerpt.Of(piece.Text, LongestExcerpt),
    };

    /// <summary>The place in words.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Describe(Language language)
    {
        var where = string.Join(", ", Steps().Select(step => step.In(language)));
        return Text.Length == 0 ? where : where.Length == 0 ? $"“{Text}”" : $"{where}: “{Text}”";
    }

    private IEnumerable<LocalizedText> Steps()
    {
        if (Paragraph is { } paragraph)
        {
            yield return Say("place.paragraph", ("number", Number(paragraph)));
        }

        if (Table is { } table)
        {
            yield return Say(
                "place.cell", ("table", Number(table)), ("row", Number(Row!.Value)), ("cell", Number(Cell!.Value)));
        }

        if (TextBox is { } box)
        {
            yield return Say("place.text-box", ("number", Number(box)));
        }

        if (Section is { } section)
        {
            yield return Say("place.section", ("number", Number(section)));
        }
    }

    private static LocalizedText Say(string key, params ReadOnlySpan<TextArgument> arguments) =>
        DocumentTexts.Catalog.Format(key, arguments);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
