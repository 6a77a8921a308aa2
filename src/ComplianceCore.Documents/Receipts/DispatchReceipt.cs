namespace ComplianceCore.Documents;

/// <summary>
/// Proof of what a dispatch was made from: the receipt of its report, and digests of its settings, its template and
/// the files that were written, over a canonical form that docs/receipts.md defines.
/// </summary>
public sealed record DispatchReceipt
{
    /// <summary>The version of this library.</summary>
    internal static string CurrentEngine =>
        $"ComplianceCore.Documents {typeof(DispatchReceipt).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>The receipt of the report.</summary>
    public required ReportReceipt Report { get; init; }

    /// <summary>
    /// The version of the library that drafted, such as <c>ComplianceCore.Documents 0.1.0</c>, and of the engine that
    /// rendered its templates where that is not the strict one: <c>… 0.1.0, Scriban 7.5.2</c>.
    /// </summary>
    public required string Engine { get; init; }

    /// <summary>The digest of the settings.</summary>
    public required string Settings { get; init; }

    /// <summary>The digest of the template's text, and of the texts that it may include.</summary>
    public required string Template { get; init; }

    /// <summary>The files that were written, in the order of their names.</summary>
    public required IReadOnlyList<OutputDigest> Outputs { get; init; }

    /// <summary>The digest of all of the above.</summary>
    public string Digest
    {
        get
        {
            var form = new CanonicalForm();
            form.Line("dispatch", Report.Digest, Engine, Settings, Template);
            foreach (var (file, digest) in Outputs)
            {
                form.Line("output", file, digest);
            }

            return form.Digest();
        }
    }

    /// <summary>Computes the receipt of a dispatch.</summary>
    /// <param name="report">The report that it was drafted from.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="template">Its template.</param>
    /// <param name="outputs">The files that are written with it, each name once.</param>
    public static DispatchReceipt Of(
        ComplianceReport report,
        DispatchSettings settings,
        DispatchTemplate template,
        IEnumerable<OutputFile> outputs)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(outputs);
        return new DispatchReceipt
        {
            Report = ReportReceipt.Of(report),
            Engine = string.Join(", ", [CurrentEngine, .. EngineOf(template)]),
            Settings = CanonicalSettings.Digest(settings),
            Template = DigestOf(template),
            Outputs =
            [
                .. outputs
                    .OrderBy(output => output.Name, StringComparer.Ordinal)
                    .Select(output => new OutputDigest(output.Name, CanonicalForm.DigestOf(output.Bytes.Span))),
            ],
        };
    }

    private static string[] EngineOf(DispatchTemplate template) =>
        template.Engine.ForeignEngine is { } engine ? [engine] : [];

    private static string DigestOf(DispatchTemplate template)
    {
        var form = new CanonicalForm();
        form.Line("template", template.Text);
        foreach (var include in template.Includes.OrderBy(include => include.Name, StringComparer.Ordinal))
        {
            form.Line("include", include.Name, include.Text);
        }

        return form.Digest();
    }
}
