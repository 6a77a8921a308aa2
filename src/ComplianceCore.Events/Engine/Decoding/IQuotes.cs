namespace ComplianceCore.Events;

/// <summary>Whether rows have quotes; a type for each, so that rows without are read without a thought of them.
/// </summary>
internal interface IQuotes
{
    /// <summary>Whether there are quotes.</summary>
    static abstract bool Are { get; }
}
