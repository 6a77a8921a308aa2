namespace ComplianceCore.Documents.Tests;

/// <summary>A period from one word.</summary>
internal static class GivenPeriod
{
    /// <summary>The period of a text that is one.</summary>
    public static CasePeriod Of(string text) =>
        CasePeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text, nameof(text));
}
