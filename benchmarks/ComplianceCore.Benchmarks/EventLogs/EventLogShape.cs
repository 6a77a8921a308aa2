namespace ComplianceCore.Benchmarks;

/// <summary>What a generated event log looks like.</summary>
internal sealed record EventLogShape
{
    /// <summary>How many rows it has, the header not among them.</summary>
    public required long Rows { get; init; }

    /// <summary>What its random numbers begin with.</summary>
    public ulong Seed { get; init; } = 20210331;

    /// <summary>How many in a thousand documents are recalled 1 to 30 days after their issue.</summary>
    public int Recalls { get; init; }

    /// <summary>
    /// How many in a thousand documents are issued again: half of them at another unit, one in ten at the same
    /// second, the others 1 to 10 days later.
    /// </summary>
    public int Reissues { get; init; }

    /// <summary>Up to how many days late the latest hundredth of rows comes.</summary>
    public int DisorderDays { get; init; } = 3;
}
