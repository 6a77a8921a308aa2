using System.Globalization;

namespace ComplianceCore.Importers;

/// <summary>A workbook for an office to fill in: a row for each unit, a blank column for each count.</summary>
/// <remarks>The map <c>blank-workbook</c> reads it back by the ids that its headings have in brackets.</remarks>
public static class BlankWorkbook
{
    private const int FirstCount = 3;

    /// <summary>Writes the workbook.</summary>
    /// <param name="title">What stands above the table.</param>
    /// <param name="units">The units, in the order of the office, with a row for each of their groups.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(string title, UnitRegister units, IReadOnlyList<CountIndicator> counts, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(stream);
        var sheet = new BlankSheet();
        sheet.Row(BlankSheet.Title, title);
        sheet.Row(BlankSheet.Plain);
        sheet.Row(
            BlankSheet.Heading,
            ["STT", "Mã đơn vị", "Đơn vị", .. counts.Select(count => $"{HeadingOf(count)} ({count.Id})")]);
        var (group, groups, inGroup) = ((UnitGroup?)null, 0, 0);
        foreach (var unit in units.Units)
        {
            if (unit.Group is { } own && own != group)
            {
                (group, inGroup) = (own, 0);
                sheet.Row(BlankSheet.Heading, [RomanNumeral.Of(++groups), string.Empty, own.Title]);
            }

            inGroup++;
            var number = inGroup.ToString(CultureInfo.InvariantCulture);
            sheet.Row(BlankSheet.Plain, [number, unit.Code, unit.Label]);
        }

        sheet.Write(FirstCount + counts.Count, stream);
    }

    private static string HeadingOf(CountIndicator count) => VietnameseText.Capitalize(count.Name.Vietnamese);
}
