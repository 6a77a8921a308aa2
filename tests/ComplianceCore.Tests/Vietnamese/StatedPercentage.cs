using System.Globalization;

namespace ComplianceCore.Tests;

/// <summary>Reads the percentages of test data, which attributes cannot hold as decimals.</summary>
internal static class StatedPercentage
{
    public static Percentage Of(string percent) => Percentage.Of(decimal.Parse(percent, CultureInfo.InvariantCulture));
}
