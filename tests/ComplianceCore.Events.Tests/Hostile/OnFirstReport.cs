namespace ComplianceCore.Events.Tests;

/// <summary>Does something when a count tells for the first time how far it has come.</summary>
internal sealed class OnFirstReport : IProgress<EventProgress>
{
    private Action? _action;

    public OnFirstReport(Action action)
    {
        _action = action;
    }

    public void Report(EventProgress value)
    {
        _action?.Invoke();
        _action = null;
    }
}
