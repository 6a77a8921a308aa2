using System.Globalization;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>The files of a new case in which something is to be filled in, made from those of the last case.</summary>
internal static class BlankFiles
{
    /// <summary>A table with a blank for every unit in force and every count.</summary>
    /// <param name="last">The figures of the last case.</param>
    /// <param name="register">The units on the last day of the new period.</param>
    /// <param name="rules">The rule set with the counts.</param>
    public static byte[] Figures(byte[] last, UnitRegister register, RuleSet rules)
    {
        var table = CsvText.Like(last).Row("unit", "indicator", "value");
        foreach (var unit in register.Units)
        {
            foreach (var count in rules.Counts.Where(count => rules.Asks(unit, count)))
            {
                table.Row(unit.Code, count.Id, string.Empty);
            }
        }

        return table.ToBytes();
    }

    /// <summary>A register in which no report has been received.</summary>
    /// <param name="last">The register of the last case.</param>
    public static byte[] Reports(byte[] last) => CsvText.Like(last).Row("unit", "duty", "received").ToBytes();

    /// <summary>Settings of a dispatch whose number, day and month are blank.</summary>
    /// <param name="last">The settings of the last case.</param>
    /// <param name="lastDay">The last day of the new period; a dispatch about it is issued later.</param>
    public static byte[] Dispatch(byte[] last, LocalDate lastDay)
    {
        var year = lastDay.PlusDays(1).Year.ToString("0000", CultureInfo.InvariantCulture);
        return JsonText.Of(last).Without("codeNumber").WithText("date", year).Bytes;
    }
}
