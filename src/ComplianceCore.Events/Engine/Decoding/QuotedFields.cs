namespace ComplianceCore.Events;

/// <summary>Rows of which some fields stand in quotes, as a whole and without a quote inside.</summary>
internal readonly struct QuotedFields : IQuotes
{
    public static bool Are => true;
}
