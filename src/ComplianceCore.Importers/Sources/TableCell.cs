using System.Globalization;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>One cell of a table as its source gives it.</summary>
internal readonly record struct TableCell
{
    private TableCell(CellKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>A cell without anything in it.</summary>
    public static TableCell Blank => default(TableCell) with { Text = string.Empty };

    /// <summary>The cell of a text; blanks at its ends, marks of layout and tags are left away.</summary>
    public static TableCell OfText(string text)
    {
        var clean = CellText.Clean(text);
        return clean.Length == 0 ? Blank : new TableCell(CellKind.Text, clean);
    }

    /// <summary>The cell of a number.</summary>
    /// <param name="number">The number as it is stored.</param>
    /// <param name="isPercent">Whether the cell shows a hundredfold of it with a percent sign.</param>
    public static TableCell OfNumber(decimal number, bool isPercent) =>
        new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)) { Number = number, IsPercent = isPercent };

    /// <summary>The cell of a day.</summary>
    public static TableCell OfDay(LocalDateTime moment) =>
        new(CellKind.Day, moment.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)) { Moment = moment };

    /// <summary>The cell of a formula that came to an error.</summary>
    public static TableCell OfFormulaError(string error) => new(CellKind.FormulaError, error);

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The text in NFC; of a number its digits with a point, of a day year-month-day.</summary>
    public string Text { get; private init; }

    /// <summary>The number; zero unless the cell holds one.</summary>
    public decimal Number { get; private init; }

    /// <summary>Whether the number is shown as percent, a hundredfold.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>The day and time; the first of the calendar unless the cell holds one.</summary>
    public LocalDateTime Moment { get; private init; }

    /// <summary>Whether nothing is in the cell.</summary>
    public bool IsBlank => Kind == CellKind.Blank;
}
