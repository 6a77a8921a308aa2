namespace ComplianceCore.Importers;

/// <summary>A map of columns is faulty, and half of it must not be used.</summary>
public sealed class ImportMapFormatException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault that was found.</param>
    public ImportMapFormatException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
