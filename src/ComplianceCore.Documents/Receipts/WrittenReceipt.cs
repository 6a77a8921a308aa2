namespace ComplianceCore.Documents;

/// <summary>A receipt as it stands in its file.</summary>
/// <param name="Receipt">What it says, but for its digests, which it computes.</param>
/// <param name="Parts">Its members, the digests as they are written.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="PlaceOf">Where in the file a member stands.</param>
internal sealed record WrittenReceipt(
    DispatchReceipt Receipt,
    IReadOnlyList<ReceiptPart> Parts,
    ReadOnlyMemory<byte> Bytes,
    Func<string, SourcePlace> PlaceOf);
