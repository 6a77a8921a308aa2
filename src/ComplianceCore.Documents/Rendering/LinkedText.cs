namespace ComplianceCore.Documents;

/// <summary>The stretches of a paragraph that lead to one address, or nowhere.</summary>
/// <param name="Link">The address; null for text that leads nowhere.</param>
/// <param name="Runs">The stretches.</param>
internal sealed record LinkedText(string? Link, IReadOnlyList<TextRun> Runs)
{
    /// <summary>Cuts the stretches of a paragraph where links begin and end.</summary>
    public static IReadOnlyList<LinkedText> Of(IReadOnlyList<TextRun> runs)
    {
        var texts = new List<LinkedText>();
        var alike = new List<TextRun>();
        foreach (var run in runs)
        {
            if (alike.Count > 0 && !string.Equals(alike[0].Link, run.Link, StringComparison.Ordinal))
            {
                texts.Add(new LinkedText(alike[0].Link, alike));
                alike = [];
            }

            alike.Add(run);
        }

        if (alike.Count > 0)
        {
            texts.Add(new LinkedText(alike[0].Link, alike));
        }

        return texts;
    }

    /// <summary>The words of a paragraph as paper has them, each address in brackets behind its words.</summary>
    public static string Printed(BodyParagraph paragraph) =>
        string.Concat(Of(paragraph.Runs).Select(text => text.Words + text.AddressInBrackets));

    /// <summary>The words.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The address behind the words, after a space; empty where the words say it.</summary>
    public string AddressInBrackets => Link is null || IsItsOwnAddress ? string.Empty : $" ({Link})";

    /// <summary>Whether the words are the address, so that printing both would say it twice.</summary>
    public bool IsItsOwnAddress =>
        string.Equals(Words, Link, StringComparison.Ordinal)
        || string.Equals("mailto:" + Words, Link, StringComparison.Ordinal);
}
