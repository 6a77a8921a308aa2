using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A case, what was found, the dispatch that it makes, and the files of all that.</summary>
public sealed class DraftedCase
{
    /// <summary>The folder, beside the outputs, of the copies of the files that the case was read from.</summary>
    public const string InputFolder = "case";

    /// <summary>The name of the receipt.</summary>
    public const string ReceiptFile = "receipt.json";

    private DraftedCase(ComplianceCase office, ComplianceReport report, Dispatch dispatch)
    {
        Case = office;
        Report = report;
        Dispatch = dispatch;
        OutputFile[] files =
        [
            new("report.json", ReportJson.Render(report)),
            new("dispatch.txt", Encoding.UTF8.GetBytes(PlainTextRenderer.Render(dispatch))),
            new("dispatch.md", Encoding.UTF8.GetBytes(MarkdownRenderer.Render(dispatch))),
            new("dispatch.docx", DocxRenderer.Render(dispatch)),
            new("dispatch.html", Encoding.UTF8.GetBytes(HtmlRenderer.Render(dispatch))),
            .. office.Files.Select(file => new OutputFile($"{InputFolder}/{file.Name}", file.Bytes)),
        ];
        Receipt = DispatchReceipt.Of(report, office.Dispatch, office.Template, files);
        Files = [.. files, new OutputFile(ReceiptFile, ReceiptJson.Render(Receipt))];
    }

    /// <summary>Reads a case, evaluates it and drafts its dispatch; nothing is written.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="TemplateException">
    /// The template met a bound, asked for a figure that there is not, or wrote something that is no body.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DraftedCase Load(string folder, CancellationToken cancellation) =>
        Load(folder, TemplateEngine.Strict, cancellation);

    /// <summary>Reads a case with templates for an engine of the host's choice, and drafts its dispatch.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <param name="engine">What reads and renders its templates.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="TemplateException">
    /// The template met a bound, asked for a figure that there is not, or wrote something that is no body.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DraftedCase Load(string folder, TemplateEngine engine, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Of(
            ComplianceCase.Load(Path.TrimEndingDirectorySeparator(folder), engine, cancellation), cancellation);
    }

    /// <summary>Evaluates a case and drafts its dispatch.</summary>
    /// <param name="office">The case.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="TemplateException">
    /// The template met a bound, asked for a figure that there is not, or wrote something that is no body.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DraftedCase Of(ComplianceCase office, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(office);
        cancellation.ThrowIfCancellationRequested();
        var report = office.Evaluate();
        return new DraftedCase(
            office, report, DispatchDrafter.Draft(report, office.Dispatch, office.Template, cancellation));
    }

    /// <summary>The case.</summary>
    public ComplianceCase Case { get; }

    /// <summary>What was found.</summary>
    public ComplianceReport Report { get; }

    /// <summary>The dispatch.</summary>
    public Dispatch Dispatch { get; }

    /// <summary>The receipt of all that.</summary>
    public DispatchReceipt Receipt { get; }

    /// <summary>The files to be written: outputs, copies of the case's files, and last their receipt.</summary>
    public IReadOnlyList<OutputFile> Files { get; }
}
