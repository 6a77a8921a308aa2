using System.Globalization;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>Makes cells of the values that workbooks and databases store.</summary>
internal static class StoredCell
{
    // A double holds no more digits than these for sure.
    private const double Greatest = 1e15;

    /// <summary>The cell of a value.</summary>
    /// <param name="value">The value; null and <see cref="DBNull"/> are blank.</param>
    /// <param name="isPercent">Whether the source shows numbers of the cell as percent.</param>
    public static TableCell Of(object? value, bool isPercent) => value switch
    {
        null or DBNull => TableCell.Blank,
        string text => TableCell.OfText(text),
        double number => OfDouble(number, isPercent),
        float number => OfDouble(number, isPercent),
        bool flag => TableCell.OfText(flag ? "true" : "false"),
        DateTime moment => TableCell.OfDay(LocalDateTime.FromDateTime(moment)),
        DateTimeOffset moment => TableCell.OfDay(LocalDateTime.FromDateTime(moment.DateTime)),
        DateOnly day => TableCell.OfDay(LocalDate.FromDateOnly(day).AtMidnight()),
        TimeSpan time => TableCell.OfText(time.ToString("c", CultureInfo.InvariantCulture)),
        decimal number => TableCell.OfNumber(number, isPercent),
        sbyte or byte or short or ushort or int or uint or long or ulong =>
            TableCell.OfNumber(Convert.ToDecimal(value, CultureInfo.InvariantCulture), isPercent),
        byte[] => TableCell.OfText("(…)"),
        _ => TableCell.OfText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private static TableCell OfDouble(double number, bool isPercent) => Math.Abs(number) < Greatest
        ? TableCell.OfNumber((decimal)number, isPercent)
        : TableCell.OfText(number.ToString("R", CultureInfo.InvariantCulture));
}
