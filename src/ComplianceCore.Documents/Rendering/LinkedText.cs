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
        foreach (var run in runs)
        {
            if (texts.Count > 0 && string.Equals(texts[^1].Link, run.Link, StringComparison.Ordinal))
            {
                texts[^1] = texts[^1] with { Runs = [.. texts[^1].Runs, run] };
            }
            else
            {
                texts.Add(new LinkedText(run.Link, [run]));
            }
        }

        return texts;
    }

    /// <summary>Whether the words are the address, so that printing both would say it twice.</summary>
    public bool IsItsOwnAddress
    {
        get
        {
            var words = string.Concat(Runs.Select(run => run.Text));
            return string.Equals(words, Link, StringComparison.Ordinal)
                || string.Equals("mailto:" + words, Link, StringComparison.Ordinal);
        }
    }
}
