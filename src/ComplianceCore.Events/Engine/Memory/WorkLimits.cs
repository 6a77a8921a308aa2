namespace ComplianceCore.Events;

/// <summary>Where work is cut into pieces; no figure, tally or example depends on it.</summary>
internal sealed record WorkLimits
{
    /// <summary>The limits by which logs are counted.</summary>
    public static WorkLimits Usual { get; } = new()
    {
        Records = 4 * 1024 * 1024,
        GroupRows = 128 * 1024,
        PageBytes = 64 * 1024 * 1024,
    };

    /// <summary>How many records a thread may have before it at once where nobody bounds the memory.</summary>
    public required long Records { get; init; }

    /// <summary>At how many rows the chunks of a cache are a group.</summary>
    public required int GroupRows { get; init; }

    /// <summary>How many bytes of counts by day a thread may have before they are added to the figures.</summary>
    public required long PageBytes { get; init; }
}
