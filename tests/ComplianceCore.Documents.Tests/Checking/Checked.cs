namespace ComplianceCore.Documents.Tests;

/// <summary>Checks documents that are held in memory.</summary>
internal static class Checked
{
    public static LayoutReport Document(byte[] document) => Document(document, []);

    public static LayoutReport Document(byte[] document, IReadOnlyList<AcceptedDeparture> accepted)
    {
        using var stream = new MemoryStream(document);
        return LayoutChecker.Check(
            stream, new LayoutCheckOptions { Accepted = accepted }, CancellationToken.None);
    }
}
