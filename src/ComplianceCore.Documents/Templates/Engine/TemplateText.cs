namespace ComplianceCore.Documents;

/// <summary>What holds for the text of a template, whatever reads it.</summary>
internal static class TemplateText
{
    /// <summary>Refuses a text that is too long or has a character that no template has.</summary>
    /// <exception cref="TemplateException">It is refused.</exception>
    public static void Guard(TemplateFile file, TemplateFaults faults, TemplateLimits limits)
    {
        if (file.Text.Length > limits.MaximumLength)
        {
            var (length, maximum) = (NumberLiteral.Print(file.Text.Length), NumberLiteral.Print(limits.MaximumLength));
            var place = SourcePlace.WholeFile(file.Name);
            throw faults.Stop(TemplateIssueCode.TooLong, place, ("length", length), ("maximum", maximum));
        }

        if (UnprintableCharacters.AreIn(file.Text))
        {
            RefuseUnprintable(file, faults);
        }
    }

    /// <summary>Refuses a character, in the text or written as an escape, that no document may hold.</summary>
    /// <exception cref="TemplateException">There are so many faults that no more are looked for.</exception>
    public static void RefuseUnprintable(char character, SourcePlace place, TemplateFaults faults) => faults.Add(
        TemplateIssueCode.UnprintableCharacter,
        place,
        ("character", UnprintableCharacters.NameOf(character)));

    private static void RefuseUnprintable(TemplateFile file, TemplateFaults faults)
    {
        var lines = new LineMap(file.Name, file.Text);
        foreach (var index in UnprintableCharacters.IndicesIn(file.Text))
        {
            RefuseUnprintable(file.Text[index], lines.PlaceOf(index), faults);
        }

        faults.ThrowIfAny();
    }
}
