namespace ComplianceCore.Documents.Tests;

/// <summary>A change to a conforming document that nobody who reads the decree objects to.</summary>
/// <param name="Name">The change in words.</param>
/// <param name="Edit">The change.</param>
internal sealed record HarmlessVariant(string Name, Action<EditedDocx> Edit)
{
    /// <summary>The dispatch that is changed once it is rendered.</summary>
    public Dispatch Dispatch { get; init; } = ConformingDispatch.WithEveryPart;

    public override string ToString() => Name;
}
