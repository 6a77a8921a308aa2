namespace ComplianceCore.Importers;

/// <summary>What the reading of a number came to: a number, nothing reported, or a fault.</summary>
internal readonly record struct NumberReading
{
    /// <summary>A blank cell: not reported, which is not zero.</summary>
    public static NumberReading NotReported => default;

    /// <summary>A cell that is no number of the column.</summary>
    /// <param name="code">The code of the issue.</param>
    public static NumberReading Faulty(string code) => new() { Fault = code };

    /// <summary>A cell with a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals it is written with.</param>
    public static NumberReading Of(decimal value, int decimals) => new() { Value = value, Decimals = decimals };

    /// <summary>The number; null when there is none.</summary>
    public decimal? Value { get; private init; }

    /// <summary>How many decimals it is written with.</summary>
    public int Decimals { get; private init; }

    /// <summary>The percentage in brackets after a count; null when there is none.</summary>
    public decimal? Percent { get; init; }

    /// <summary>How many decimals that is written with.</summary>
    public int PercentDecimals { get; init; }

    /// <summary>The code of the issue that the cell is no number; null when it is one, or blank.</summary>
    public string? Fault { get; private init; }
}
