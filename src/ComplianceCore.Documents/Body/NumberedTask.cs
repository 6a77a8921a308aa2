namespace ComplianceCore.Documents;

/// <summary>A task that the dispatch assigns under a number, such as <c>2. Thực hiện ký số …</c></summary>
public sealed class NumberedTask : BodyBlock
{
    internal NumberedTask(int number, BodyParagraph opening, IReadOnlyList<BodyBlock> continuation)
    {
        Number = number;
        Opening = opening;
        Continuation = continuation;
    }

    /// <summary>The number in front of it.</summary>
    public int Number { get; }

    /// <summary>The words that follow the number.</summary>
    public BodyParagraph Opening { get; }

    /// <summary>
    /// The unnumbered paragraphs and dash lists that belong to the task; empty where it is one paragraph.
    /// </summary>
    public IReadOnlyList<BodyBlock> Continuation { get; }
}
