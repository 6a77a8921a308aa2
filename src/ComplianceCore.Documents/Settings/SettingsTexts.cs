namespace ComplianceCore.Documents;

/// <summary>The one-line templates among the settings of a dispatch.</summary>
internal static class SettingsTexts
{
    /// <summary>Checks every text as a template; a fault is told at its place in the settings file.</summary>
    public static void Check(DispatchSettings settings, TemplateReader templates, JsonReading reading) =>
        settings.WithTexts((path, text) =>
        {
            if (!reading.IsFaulty(path))
            {
                CheckText(path, text, templates, reading);
            }

            return text;
        });

    /// <summary>The settings with every text written out.</summary>
    /// <exception cref="TemplateException">
    /// A text cannot be written out, or came out with a character that no document may hold.
    /// </exception>
    public static DispatchSettings Render(
        DispatchSettings settings,
        TemplateReader templates,
        RecordValue values,
        CancellationToken cancellation)
    {
        var faults = new TemplateFaults(templates.Engine.Limits.MaximumFaults);
        var written = settings.WithTexts((path, text) =>
        {
            var line = templates.Parse(text, path).Render(values, plain => plain, cancellation);
            RefuseUnprintable(path, line, faults);
            return line;
        });
        faults.ThrowIfAny();
        return written;
    }

    private static void RefuseUnprintable(string path, string written, TemplateFaults faults)
    {
        if (UnprintableCharacters.IndexIn(written) is >= 0 and var index)
        {
            faults.Add(
                SettingsIssueCode.UnprintableCharacter,
                new LineMap(path + " > text", written).PlaceOf(index),
                ("character", UnprintableCharacters.NameOf(written[index])));
        }
    }

    private static void CheckText(string path, string text, TemplateReader templates, JsonReading reading)
    {
        try
        {
            templates.Parse(text, path);
        }
        catch (TemplateException fault)
        {
            foreach (var issue in fault.Issues)
            {
                reading.Add(issue with { Place = PlaceOf(issue, path, reading) }, path);
            }
        }
    }

    /// <summary>A fault of an included template stays where it is.</summary>
    private static SourcePlace PlaceOf(Issue issue, string path, JsonReading reading) =>
        string.Equals(issue.Place.File, path, StringComparison.Ordinal)
            ? Within(reading.PlaceOf(path), issue.Place)
            : issue.Place;

    /// <summary>A place in a text, counted from the place of the text's opening quote in the file.</summary>
    private static SourcePlace Within(SourcePlace text, SourcePlace place) =>
        text with { Column = text.Column + Math.Max(place.Column, 0) };
}
