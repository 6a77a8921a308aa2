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

        if (file.Text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var position)
        {
            throw faults.Stop(TemplateIssueCode.NullCharacter, new LineMap(file.Name, file.Text).PlaceOf(position));
        }
    }
}
