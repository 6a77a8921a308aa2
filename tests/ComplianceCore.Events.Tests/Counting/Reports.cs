namespace ComplianceCore.Events.Tests;

/// <summary>Keeps what a count tells of how far it has come.</summary>
internal sealed class Reports : IProgress<EventProgress>
{
    private readonly List<EventProgress> _all = [];

    /// <summary>Every report, in order.</summary>
    public IReadOnlyList<EventProgress> All => _all;

    public void Report(EventProgress value) => _all.Add(value);
}
