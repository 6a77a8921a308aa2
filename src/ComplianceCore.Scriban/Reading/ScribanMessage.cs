using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>What Scriban says of a fault, in its English: on one line, and no longer than a reader needs.</summary>
internal static class ScribanMessage
{
    private const int MaximumLength = 200;

    public static string Of(string message) => Quotation.Of(message, MaximumLength).TrimEnd('.');
}
