namespace ComplianceCore.Documents;

/// <summary>A paragraph, or the words of a list entry.</summary>
public sealed class BodyParagraph : BodyBlock
{
    internal BodyParagraph(IReadOnlyList<TextRun> runs)
    {
        Runs = runs;
    }

    /// <summary>Its words in stretches; two neighbours are never set alike.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>Whether it announces what follows, and so belongs on one page with it.</summary>
    internal bool IsAnnouncement => Runs is [.., { Text: [.., ':'] }];

    /// <summary>Its words without their setting.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
