namespace ComplianceCore.Documents;

/// <summary>There is no receipt that can be read.</summary>
public sealed class ReceiptFormatException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault of the receipt.</param>
    public ReceiptFormatException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
