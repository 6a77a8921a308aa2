namespace ComplianceCore.Documents;

/// <summary>
/// What came of making a dispatch again from the copies of its case and comparing it, byte for byte, with the files
/// and the receipt that stand in its folder.
/// </summary>
public sealed class DispatchVerification
{
    private DispatchVerification(IReadOnlyList<VerifiedPart> parts, IReadOnlyList<Issue> caseIssues)
    {
        Parts = parts;
        CaseIssues = caseIssues;
    }

    /// <summary>Verifies the folder of a draft; nothing in it is changed.</summary>
    /// <param name="folder">The folder with <c>receipt.json</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReceiptFormatException">The folder has no receipt that can be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DispatchVerification Of(string folder, CancellationToken cancellation) =>
        Of(folder, TemplateEngine.Strict, cancellation);

    /// <summary>Verifies the folder of a draft whose templates are for an engine of the host's choice.</summary>
    /// <param name="folder">The folder with <c>receipt.json</c>.</param>
    /// <param name="engine">What rendered its templates.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReceiptFormatException">The folder has no receipt that can be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DispatchVerification Of(string folder, TemplateEngine engine, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(engine);
        var written = ReceiptReader.Load(folder);
        var (again, issues) = DraftAgain(Path.Combine(folder, DraftedCase.InputFolder), engine, cancellation);
        return new DispatchVerification(
            [
                .. again is null ? [FaultyCase()] : Array.Empty<VerifiedPart>(),
                .. new FileComparison(folder, written, again).Compare(cancellation),
                .. ReceiptComparison.Compare(written, again?.Receipt),
            ],
            issues);
    }

    /// <summary>Every file in the order of the names, then every member of the receipt in that of the file.</summary>
    public IReadOnlyList<VerifiedPart> Parts { get; }

    /// <summary>Why the case cannot be evaluated again; empty when it was.</summary>
    public IReadOnlyList<Issue> CaseIssues { get; }

    /// <summary>Everything that differs, in the order of the parts.</summary>
    public IEnumerable<Issue> Differences => Parts.SelectMany(part => part.Differences);

    /// <summary>Whether everything is as it was made.</summary>
    public bool IsEqual => Parts.All(part => part.Outcome == VerificationOutcome.Equal);

    private static (DraftedCase? Again, IReadOnlyList<Issue> Issues) DraftAgain(
        string folder,
        TemplateEngine engine,
        CancellationToken cancellation)
    {
        try
        {
            return (DraftedCase.Load(folder, engine, cancellation), []);
        }
        catch (CaseFormatException fault)
        {
            return (null, fault.Issues);
        }
        catch (TemplateException fault)
        {
            return (null, fault.Issues);
        }
    }

    private static VerifiedPart FaultyCase() => VerifiedPart.Of(
        DraftedCase.InputFolder + "/",
        [
            DocumentTexts.Catalog.Error(
                ReceiptIssueCode.CaseFaulty, SourcePlace.WholeFile(DraftedCase.InputFolder + "/")),
        ]);
}
