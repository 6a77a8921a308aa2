namespace ComplianceCore.Documents;

/// <summary>The size of letters for which a document names none.</summary>
internal static class RunSize
{
    /// <summary>That size in points, as the format has it.</summary>
    public const decimal Usual = 10m;
}
