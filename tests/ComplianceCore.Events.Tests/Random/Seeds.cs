using System.Globalization;

namespace ComplianceCore.Events.Tests;

/// <summary>The seeds of random logs: 200, or as many as the variable <c>RANDOM_LOGS</c> says.</summary>
internal static class Seeds
{
    /// <summary>The seeds from 1.</summary>
    public static TheoryData<int> All { get; } = [.. Enumerable.Range(1, Count())];

    /// <summary>The first seeds, for what takes longer.</summary>
    public static TheoryData<int> First(int count) => [.. Enumerable.Range(1, Math.Min(count, Count()))];

    private static int Count() =>
        int.TryParse(
            Environment.GetEnvironmentVariable("RANDOM_LOGS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count)
            ? count
            : 200;
}
