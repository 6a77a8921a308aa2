namespace ComplianceCore.Tests;

/// <summary>Four million rates and how they print, worked out once for all the laws.</summary>
public sealed class PrintedRates
{
    /// <summary>Every rate of 0 to 2,000 in 1 to 2,000, printed for a threshold of 97%.</summary>
    public IReadOnlyList<PrintedPercent> All { get; } = Print(2_000, Percentage.Of(97));

    private static List<PrintedPercent> Print(int greatest, Percentage threshold)
    {
        var printed = new List<PrintedPercent>(greatest * (greatest + 1));
        for (var whole = 1; whole <= greatest; whole++)
        {
            for (var part = 0; part <= greatest; part++)
            {
                printed.Add(PrintedPercent.Of(part, whole, threshold));
            }
        }

        return printed;
    }
}
