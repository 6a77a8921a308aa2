namespace ComplianceCore.Events;

/// <summary>Rows without quotes.</summary>
internal readonly struct NoQuotes : IQuotes
{
    public static bool Are => false;
}
