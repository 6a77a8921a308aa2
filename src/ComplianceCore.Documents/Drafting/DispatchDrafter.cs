namespace ComplianceCore.Documents;

/// <summary>Writes a dispatch from a report, the office's settings and a template.</summary>
public static class DispatchDrafter
{
    /// <summary>Drafts a dispatch.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="settings">The parts of the dispatch that are neither body nor figures.</param>
    /// <param name="template">The wording of the body.</param>
    /// <exception cref="ArgumentException">
    /// The template was read for other rules or another period than the report's, the settings are faulty, or something
    /// built in code brings a character into a heading, a signature or a table that no document may hold.
    /// </exception>
    /// <exception cref="TemplateException">
    /// The template, or a text of the settings, reached a bound or asked for a figure that there is not; the template
    /// wrote something that is no body, a text came out with a character that no document may hold, or a text of
    /// settings built in code is no template.
    /// </exception>
    public static Dispatch Draft(ComplianceReport report, DispatchSettings settings, DispatchTemplate template) =>
        Draft(report, settings, template, CancellationToken.None);

    /// <summary>Drafts a dispatch that may be cancelled.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="settings">The parts of the dispatch that are neither body nor figures.</param>
    /// <param name="template">The wording of the body.</param>
    /// <param name="cancellation">Stops the drafting.</param>
    /// <exception cref="ArgumentException">
    /// The template was read for other rules or another period than the report's, the settings are faulty, or something
    /// built in code brings a character into a heading, a signature or a table that no document may hold.
    /// </exception>
    /// <exception cref="TemplateException">
    /// The template, or a text of the settings, reached a bound or asked for a figure that there is not; the template
    /// wrote something that is no body, a text came out with a character that no document may hold, or a text of
    /// settings built in code is no template.
    /// </exception>
    /// <exception cref="OperationCanceledException">The drafting was cancelled.</exception>
    public static Dispatch Draft(
        ComplianceReport report,
        DispatchSettings settings,
        DispatchTemplate template,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(template);
        template.ThrowIfForeign(report);
        ThrowIfFaulty(settings, report.Rules);
        var values = template.Reader.Model.ValuesOf(report, settings);
        var written = SettingsTexts.Render(settings, template.Reader, values, cancellation);
        return new Dispatch
        {
            IssuingBody = written.IssuingBody,
            CodeNumber = written.CodeNumber,
            CodeNotation = written.CodeNotation,
            Place = written.Place,
            IssuedDate = written.IssuedDate,
            Subject = written.Subject,
            Secrecy = written.Secrecy,
            Urgency = written.Urgency,
            Addressees = written.Addressees,
            LegalBases = written.LegalBases,
            Body = template.Render(values, cancellation),
            Recipients = written.Recipients,
            Archive = written.Archive,
            Signature = written.Signature,
            Annexes = [.. written.Annexes.Select(annex => AnnexDrafter.Draft(annex, report))],
        };
    }

    private static void ThrowIfFaulty(DispatchSettings settings, RuleSet rules)
    {
        var issues = new DispatchSettingsValidator(rules)
            .Check(settings, DocumentTexts.Catalog, _ => SourcePlace.Nowhere)
            .ToArray();
        if (issues.Length > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, issues.AsEnumerable()), nameof(settings));
        }
    }
}
