namespace ComplianceCore.Events.Tests;

/// <summary>A random log: its files, and its rows as a reader understands them.</summary>
/// <param name="Scene">What it is about, and what is asked of it.</param>
/// <param name="Written">The rows, in the order in which they stand in the files.</param>
/// <param name="Files">The files, each with a header of its own.</param>
internal sealed record GeneratedLog(
    LogScene Scene,
    IReadOnlyList<GeneratedRow> Written,
    IReadOnlyList<byte[]> Files)
{
    /// <summary>What the oracles are asked.</summary>
    public LogCase Case => Scene.CaseOf([.. Written.Select(row => row.AsRead(Scene.KnownUnits))]);

    /// <summary>The rows that can be read.</summary>
    public IReadOnlyList<LogRow> ReadableRows => [.. Written.Where(row => row.Fault is null).Select(row => row.Row)];
}
