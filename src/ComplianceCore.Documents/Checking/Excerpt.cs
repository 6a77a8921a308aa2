namespace ComplianceCore.Documents;

/// <summary>Cuts words that are only to be found again, or recognised, to a length that a reader likes.</summary>
internal static class Excerpt
{
    /// <summary>A text on one line, cut between two words where it is long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters may stay.</param>
    public static string Of(string text, int longest)
    {
        var line = DispatchLines.OneLine(text);
        if (line.Length <= longest)
        {
            return line;
        }

        // Never within a pair of surrogates.
        var end = line.LastIndexOf(' ', longest) is var space && space > longest / 2 ? space : longest;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
