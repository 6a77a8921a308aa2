namespace ComplianceCore.Documents;

/// <summary>Adds this package's faults to the reading of a file.</summary>
internal static class DocumentFaults
{
    /// <summary>Adds a fault at a value, unless the value at that path, or one around it, is faulty already.</summary>
    public static void AddFault(
        this JsonReading reading,
        PlacedNode node,
        string path,
        string code,
        params ReadOnlySpan<TextArgument> facts)
    {
        if (!reading.IsFaulty(path))
        {
            reading.Add(DocumentTexts.Catalog.Error(code, node.Place, facts), path);
        }
    }
}
