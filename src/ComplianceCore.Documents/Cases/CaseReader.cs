using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// Reads a case from its files. A fault in one file does not stop the reading of the others, which are checked
/// against what could be read; what depends on a file that is missing or broken as a whole waits for it.
/// </summary>
internal sealed class CaseReader
{
    private readonly TemplateEngine _engine;
    private readonly CaseFolder _folder;
    private readonly List<Issue> _issues;
    private readonly List<Issue> _warnings = [];
    private readonly CancellationToken _cancellation;

    public CaseReader(ICaseStore store, TemplateEngine engine, List<Issue> issues)
        : this(store, engine, issues, CancellationToken.None)
    {
    }

    public CaseReader(ICaseStore store, TemplateEngine engine, List<Issue> issues, CancellationToken cancellation)
    {
        _engine = engine;
        _folder = new CaseFolder(store, issues);
        _issues = issues;
        _cancellation = cancellation;
    }

    /// <summary>Reads the case; its faults are in the list that the reader was given.</summary>
    /// <returns>The case, or null when too little could be read to make one.</returns>
    public ComplianceCase? Read()
    {
        if (_folder.Read(CaseManifest.FileName, SourcePlace.WholeFile(CaseManifest.FileName)) is not { } bytes)
        {
            return null;
        }

        var reading = JsonReading.Open(bytes, CaseManifest.FileName);
        var manifest = reading.OpenRoot(CaseManifest.Format) is { } root ? CaseManifest.Read(reading, root) : null;
        _issues.AddRange(reading.IssuesInOrder());
        return manifest is null ? null : Read(manifest);
    }

    private ComplianceCase? Read(CaseManifest manifest)
    {
        var units = ReadUnits(manifest);
        var (figures, records) = (ReadFigures(manifest), ReadRecords(manifest));
        var rules = ReadRules(manifest);
        figures ??= ReadLogs(manifest, units, rules);
        var templateText = _folder.ReadText(manifest.Template.Name, manifest.Template.Place);
        var includes = ReadIncludes(manifest);
        var settings = _folder.Read(manifest.Dispatch.Name, manifest.Dispatch.Place);
        if (rules is null || PeriodFor(manifest) is not { } period)
        {
            return null;
        }

        if (units is not null && figures is not null)
        {
            _issues.AddRange(ComplianceEvaluator.Check(units, figures, rules, period, records));
        }

        var templates = new TemplateReader(_engine, new TemplateModel(rules, period), includes);
        var template = templateText is null ? null : ReadTemplate(manifest.Template.Name, templateText, templates);
        var dispatch = settings is null ? null : ReadDispatch(manifest.Dispatch.Name, settings, templates);
        if (units is null || figures is null || template is null || dispatch is null)
        {
            return null;
        }

        return new ComplianceCase
        {
            Title = manifest.Title,
            Units = units,
            Figures = figures,
            Records = records,
            Rules = rules,
            Period = period,
            Dispatch = dispatch,
            Template = template,
            Files = _folder.Files,
            Warnings = _warnings,
        };
    }

    /// <summary>The period, or after a fault the day of the figures, so that the other files can be checked.</summary>
    private static ReportingPeriod? PeriodFor(CaseManifest manifest) => manifest switch
    {
        { Period: { } period } => period,
        { AsOf: { } day } => ReportingPeriod.Of(CaseManifest.FileName, day, day),
        _ => null,
    };

    private UnitDirectory? ReadUnits(CaseManifest manifest)
    {
        var kindsBytes = _folder.Read(manifest.UnitKinds.Name, manifest.UnitKinds.Place);
        var kinds = kindsBytes is null ? null : UnitKindsFile.Read(kindsBytes, manifest.UnitKinds.Name, _issues);
        var text = _folder.ReadText(manifest.Units.Name, manifest.Units.Place);
        return kinds is null || text is null ? null : UnitsFile.Read(text, manifest.Units.Name, kinds, _issues);
    }

    private FigureSet? ReadFigures(CaseManifest manifest)
    {
        var text = manifest.Figures is { } file ? _folder.ReadText(file.Name, file.Place) : null;
        return text is null ? null : FiguresFile.Read(text, manifest.Figures!.Name, DayOf(manifest), _issues);
    }

    /// <summary>Counts the figures of a case that names event logs.</summary>
    private FigureSet? ReadLogs(CaseManifest manifest, UnitDirectory? units, RuleSet? rules)
    {
        NamedFile[] named = [.. manifest.Logs?.Files ?? []];
        CaseFile[] logs =
        [
            .. named
                .Select(log => (log.Name, Bytes: _folder.Read(log.Name, log.Place)))
                .Where(log => log.Bytes is not null)
                .Select(log => new CaseFile(log.Name, log.Bytes)),
        ];
        if (logs.Length == 0 || logs.Length < named.Length || units is null || rules is null)
        {
            return null;
        }

        return new LogFigures(manifest, logs, units, rules).Count(_issues, _warnings, _cancellation);
    }

    private OfficeRecords ReadRecords(CaseManifest manifest)
    {
        var text = manifest.Reports is { } reports ? _folder.ReadText(reports.Name, reports.Place) : null;
        return new OfficeRecords
        {
            History = HistoryFolder.Read(_folder, manifest.Period, _issues),
            Register = text is null ? null : ReportsFile.Read(text, manifest.Reports!.Name, _issues),
        };
    }

    /// <summary>The day of the figures, or after a fault one that no other check minds.</summary>
    private static LocalDate DayOf(CaseManifest manifest) =>
        manifest.AsOf ?? manifest.Period?.LastDay ?? default;

    private RuleSet? ReadRules(CaseManifest manifest)
    {
        if (_folder.Read(manifest.Rules.Name, manifest.Rules.Place) is not { } bytes)
        {
            return null;
        }

        var (content, issues) = RuleSetReader.Read(bytes, manifest.Rules.Name);
        _issues.AddRange(issues);
        return content is null ? null : RuleSet.OfSound(content);
    }

    private TemplateFile[] ReadIncludes(CaseManifest manifest) =>
    [
        .. manifest.Includes
            .Select(file => (file.Name, Text: _folder.ReadText(file.Name, file.Place)))
            .Where(file => file.Text is not null)
            .Select(file => new TemplateFile(file.Name, file.Text!)),
    ];

    private DispatchSettings? ReadDispatch(string file, byte[] settings, TemplateReader templates) =>
        DispatchSettingsReader.Read(settings, file, templates, _issues);

    private DispatchTemplate? ReadTemplate(string file, string text, TemplateReader templates)
    {
        try
        {
            return templates.ParseBody(text, file);
        }
        catch (TemplateException fault)
        {
            _issues.AddRange(fault.Issues);
            return null;
        }
    }
}
