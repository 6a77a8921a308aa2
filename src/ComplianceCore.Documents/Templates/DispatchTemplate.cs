namespace ComplianceCore.Documents;

/// <summary>
/// The wording of a dispatch's body, checked against the rules it speaks of before any figure is known;
/// docs/templates.md describes the language.
/// </summary>
public sealed class DispatchTemplate
{
    private readonly ParsedTemplate _parsed;
    private readonly string _file;

    internal DispatchTemplate(string text, string file, TemplateModel model)
    {
        Text = VietnameseText.Normalize(text.ReplaceLineEndings("\n"));
        Model = model;
        _file = file;
        _parsed = ParsedTemplate.Parse(Text, file, model.Type, model.Functions);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="file">What the issues call it, such as <c>template.sbn</c>.</param>
    /// <param name="rules">The rules that it speaks of.</param>
    /// <param name="period">The period, whose law decides which thresholds it can name.</param>
    /// <exception cref="TemplateException">The template has faults; all of them are told.</exception>
    public static DispatchTemplate Parse(string text, string file, RuleSet rules, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        return new DispatchTemplate(text, file, new TemplateModel(rules, period));
    }

    /// <summary>The template as it was read, in NFC with line feeds.</summary>
    public string Text { get; }

    /// <summary>The names that it may use.</summary>
    internal TemplateModel Model { get; }

    /// <summary>Writes the body; faults of what was written are placed in that, not in the template.</summary>
    internal DispatchBody Render(RecordValue values, CancellationToken cancellation) =>
        DispatchBody.Parse(_parsed.Render(values, MarkdownText.Escape, cancellation), _file + " > body");
}
