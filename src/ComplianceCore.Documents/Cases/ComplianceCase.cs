namespace ComplianceCore.Documents;

/// <summary>
/// Everything that one dispatch is made from: units, figures, rules, period, settings and template. A case is a folder
/// that docs/case-format.md describes, or is built in code by a <see cref="CaseBuilder"/>.
/// </summary>
public sealed record ComplianceCase
{
    /// <summary>What the case is called.</summary>
    public required string Title { get; init; }

    /// <summary>The units of the office.</summary>
    public required UnitDirectory Units { get; init; }

    /// <summary>What they reported.</summary>
    public required FigureSet Figures { get; init; }

    /// <summary>What the office keeps on record: closed reports and the register of reports.</summary>
    public OfficeRecords Records { get; init; } = OfficeRecords.None;

    /// <summary>The rules they are judged by.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The settings of the dispatch.</summary>
    public required DispatchSettings Dispatch { get; init; }

    /// <summary>The wording of its body.</summary>
    public required DispatchTemplate Template { get; init; }

    /// <summary>The files that it was read from, in the order of their names; none for a case built in code.</summary>
    public IReadOnlyList<CaseFile> Files { get; init; } = [];

    /// <summary>
    /// What the reader of the case should know: rows of its event log that count for nothing. The report has them too.
    /// </summary>
    public IReadOnlyList<Issue> Warnings { get; init; } = [];

    /// <summary>Judges the units by the rules.</summary>
    /// <exception cref="ArgumentException">
    /// Figures or records are refused; a case that was read from its folder has none such.
    /// </exception>
    public ComplianceReport Evaluate() =>
        ComplianceEvaluator.Evaluate(Units, Figures, Rules, Period, Records).WithWarningsOf(Warnings);

    /// <summary>Reads a case from its folder, with templates for the strict engine.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <exception cref="CaseFormatException">The case is faulty; every fault of every file is told.</exception>
    public static ComplianceCase Load(string folder) => Load(folder, TemplateEngine.Strict);

    /// <summary>Reads a case from its folder.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <param name="engine">What reads and renders its templates.</param>
    /// <exception cref="CaseFormatException">The case is faulty; every fault of every file is told.</exception>
    public static ComplianceCase Load(string folder, TemplateEngine engine) =>
        Load(folder, engine, CancellationToken.None);

    /// <summary>Reads a case from its folder; one with event logs of many megabytes takes a while.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <param name="engine">What reads and renders its templates.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CaseFormatException">The case is faulty; every fault of every file is told.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ComplianceCase Load(string folder, TemplateEngine engine, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(engine);
        if (!Directory.Exists(folder))
        {
            var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
            throw new CaseFormatException(
                [DocumentTexts.Catalog.Error(CaseIssueCode.FolderMissing, SourcePlace.Nowhere, ("folder", name))]);
        }

        return Read(new DiskStore(folder), engine, cancellation);
    }

    /// <summary>
    /// Reads a case from files in memory, such as a database keeps, with templates for the strict engine.
    /// </summary>
    /// <param name="files">The files, <c>case.json</c> among them, each name once.</param>
    /// <exception cref="ArgumentException">Two files have one name.</exception>
    /// <exception cref="CaseFormatException">The case is faulty; every fault of every file is told.</exception>
    public static ComplianceCase Parse(IEnumerable<CaseFile> files) => Parse(files, TemplateEngine.Strict);

    /// <summary>Reads a case from files in memory, such as a database keeps.</summary>
    /// <param name="files">The files, <c>case.json</c> among them, each name once.</param>
    /// <param name="engine">What reads and renders its templates.</param>
    /// <exception cref="ArgumentException">Two files have one name.</exception>
    /// <exception cref="CaseFormatException">The case is faulty; every fault of every file is told.</exception>
    public static ComplianceCase Parse(IEnumerable<CaseFile> files, TemplateEngine engine)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(engine);
        return Read(new MemoryStore(files), engine, CancellationToken.None);
    }

    private static ComplianceCase Read(ICaseStore store, TemplateEngine engine, CancellationToken cancellation)
    {
        var issues = new List<Issue>();
        var read = new CaseReader(store, engine, issues, cancellation).Read();

        // A template that many texts include has its faults once.
        Issue[] errors = [.. issues.Where(issue => issue.Severity == IssueSeverity.Error).Distinct()];
        return read is null || errors.Length > 0 ? throw new CaseFormatException(errors) : read;
    }
}
