namespace ComplianceCore.Documents;

/// <summary>Entries that each begin with a dash (gạch đầu dòng).</summary>
public sealed class DashList : BodyBlock
{
    internal DashList(IReadOnlyList<BodyParagraph> items)
    {
        Items = items;
    }

    /// <summary>The entries without their dashes.</summary>
    public IReadOnlyList<BodyParagraph> Items { get; }
}
