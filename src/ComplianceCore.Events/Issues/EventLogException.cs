namespace ComplianceCore.Events;

/// <summary>An event log cannot be counted, and half of it must not be used.</summary>
public sealed class EventLogException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault that was found.</param>
    public EventLogException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>The exception for a folder that cannot be used.</summary>
    internal static EventLogException OfFolder(string code, string folder) =>
        new([EventTexts.Catalog.Error(code, SourcePlace.WholeFile(folder), ("folder", folder))]);

    /// <summary>Every fault, file by file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
