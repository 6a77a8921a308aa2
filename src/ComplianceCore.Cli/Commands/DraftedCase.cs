using System.Text;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>A case, what was found and the dispatch that it makes.</summary>
internal sealed record DraftedCase(ComplianceCase Case, ComplianceReport Report, Dispatch Dispatch)
{
    /// <summary>Reads the case, evaluates it and drafts its dispatch; nothing is written.</summary>
    /// <param name="folder">The folder of the case.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="TemplateException">The template wrote something that is no body.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DraftedCase Make(string folder, CancellationToken cancellation)
    {
        var office = ComplianceCase.Load(Path.TrimEndingDirectorySeparator(folder));
        cancellation.ThrowIfCancellationRequested();
        var report = office.Evaluate();
        return new DraftedCase(
            office, report, DispatchDrafter.Draft(report, office.Dispatch, office.Template, cancellation));
    }

    /// <summary>The files of the case, the receipt of the others last.</summary>
    public IReadOnlyList<OutputFile> Outputs()
    {
        OutputFile[] files =
        [
            new("report.json", ReportJson.Render(Report)),
            new("dispatch.txt", Encoded(PlainTextRenderer.Render(Dispatch))),
            new("dispatch.md", Encoded(MarkdownRenderer.Render(Dispatch))),
        ];
        var receipt = DispatchReceipt.Of(
            Report,
            Case.Dispatch,
            Case.Template,
            files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal));
        return [.. files, new OutputFile("receipt.json", ReceiptJson.Render(receipt))];
    }

    private static byte[] Encoded(string text) => Encoding.UTF8.GetBytes(text);
}
