namespace ComplianceCore.Documents;

/// <summary>
/// The wording of a dispatch's body, checked against the rules it speaks of before any figure is known;
/// docs/templates.md describes the language.
/// </summary>
public sealed class DispatchTemplate
{
    private readonly IParsedTemplate _parsed;
    private readonly string _file;

    internal DispatchTemplate(string text, string file, TemplateReader reader)
    {
        Text = FileText.Normalize(text);
        Reader = reader;
        _file = file;
        _parsed = reader.Parse(Text, file);
    }

    /// <summary>Reads a template of the strict engine that includes no other.</summary>
    /// <param name="template">The template.</param>
    /// <param name="rules">The rules that it speaks of.</param>
    /// <param name="period">The period, whose law decides which thresholds it can name.</param>
    /// <exception cref="TemplateException">The template has faults; all of them are told.</exception>
    public static DispatchTemplate Parse(TemplateFile template, RuleSet rules, ReportingPeriod period) =>
        Parse(template, [], rules, period, TemplateEngine.Strict);

    /// <summary>Reads a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="includes">The templates that <c>include</c> may name, each name once.</param>
    /// <param name="rules">The rules that it speaks of.</param>
    /// <param name="period">The period, whose law decides which thresholds it can name.</param>
    /// <param name="engine">What reads and renders it.</param>
    /// <exception cref="ArgumentException">Two includes have one name.</exception>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are told.</exception>
    public static DispatchTemplate Parse(
        TemplateFile template,
        IReadOnlyList<TemplateFile> includes,
        RuleSet rules,
        ReportingPeriod period,
        TemplateEngine engine)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(includes);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(engine);
        if (includes.GroupBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault(IsTwice) is { } twice)
        {
            throw new ArgumentException($"Two includes are called '{twice.Key}'.", nameof(includes));
        }

        TemplateFile[] normalized = [.. includes.Select(each => each with { Text = FileText.Normalize(each.Text) })];
        return new TemplateReader(engine, new TemplateModel(rules, period), normalized)
            .ParseBody(template.Text, template.Name);
    }

    /// <summary>The template as it was read, in NFC with line feeds.</summary>
    public string Text { get; }

    /// <summary>The templates that it may include, as they were read.</summary>
    public IReadOnlyList<TemplateFile> Includes => Reader.Includes;

    /// <summary>What reads and renders it.</summary>
    public TemplateEngine Engine => Reader.Engine;

    /// <summary>What it was read by; texts of the settings are read alike.</summary>
    internal TemplateReader Reader { get; }

    /// <summary>Writes the body as Markdown, not yet read into paragraphs and tasks.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="settings">The settings of the dispatch, for its number, place and date.</param>
    /// <param name="cancellation">Stops the rendering.</param>
    /// <exception cref="ArgumentException">The template was read for other rules or another period.</exception>
    /// <exception cref="TemplateException">
    /// The rendering reached a bound, or asked for a figure that there is not; the place is told.
    /// </exception>
    /// <exception cref="OperationCanceledException">The rendering was cancelled.</exception>
    public string RenderMarkdown(
        ComplianceReport report,
        DispatchSettings settings,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(settings);
        ThrowIfForeign(report);
        return RenderMarkdown(Reader.Model.ValuesOf(report, settings), cancellation);
    }

    /// <summary>Writes the body; faults of what was written are placed in that, not in the template.</summary>
    internal DispatchBody Render(RecordValue values, CancellationToken cancellation) =>
        DispatchBody.Parse(RenderMarkdown(values, cancellation), _file + " > body");

    /// <summary>Refuses a report that the names of the template do not fit.</summary>
    /// <exception cref="ArgumentException">The template was read for other rules or another period.</exception>
    internal void ThrowIfForeign(ComplianceReport report)
    {
        var model = Reader.Model;
        if (!ReferenceEquals(report.Rules, model.Rules) || report.Period != model.Period)
        {
            throw new ArgumentException(
                $"The template was read for the rules '{model.Rules.Id}' on {model.Period}, "
                + $"the report is by '{report.Rules.Id}' on {report.Period}.",
                nameof(report));
        }
    }

    private string RenderMarkdown(RecordValue values, CancellationToken cancellation) =>
        _parsed.Render(values, MarkdownText.Escape, cancellation);

    private static bool IsTwice(IGrouping<string, TemplateFile> files) => files.Count() > 1;
}
