using System.CommandLine;
using System.Diagnostics;
using ComplianceCore.Documents;
using ComplianceCore.Importers;

namespace ComplianceCore.Cli;

/// <summary>
/// <c>compliance import</c>: reads a table of an office into the figures of a case or an event log, makes a workbook
/// to be filled in, or lists the maps of columns.
/// </summary>
internal sealed class ImportCommand : ToolCommand
{
    /// <summary>How many issues of one code are told on the standard error.</summary>
    internal const int IssuesTold = 3;

    private readonly Argument<string> _table;
    private readonly Option<string> _map = new("--map") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _case = new("--case") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _out = new("--out") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _rejects = new("--rejects") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _blank = new("--blank") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _listMaps = new("--list-maps") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _force = new("--force") { Arity = ArgumentArity.Zero };

    public ImportCommand()
        : this(new Argument<string>("table") { Arity = ArgumentArity.ZeroOrOne })
    {
    }

    private ImportCommand(Argument<string> table)
        : base("import", table)
    {
        _table = table;
        Option[] options = [_map, _case, _out, _rejects, _blank, _listMaps, _force];
        Array.ForEach(options, Add);
    }

    public override bool Writes => true;

    public override IReadOnlyList<Option> NecessaryOptions => [_map, _case, _out];

    public override bool NeedsInputIn(ParseResult parsed) => !Has(parsed, _listMaps) && !Has(parsed, _blank);

    public override IReadOnlyList<Option> NecessaryOptionsIn(ParseResult parsed) =>
        Has(parsed, _listMaps) ? [] : Has(parsed, _blank) ? [_out] : NecessaryOptions;

    public override IEnumerable<Issue> FaultsOf(ParseResult parsed)
    {
        Option alone = Has(parsed, _listMaps) ? _listMaps : _blank;
        Option[] others = alone == _listMaps ? [_map, _case, _out, _rejects, _blank, _force]
            : Has(parsed, _blank) ? [_map, _case, _rejects]
            : [];
        var strangers = others.Where(option => Has(parsed, option)).Select(option => option.Name);
        if (others.Length > 0 && parsed.GetValue(_table) is { Length: > 0 } path)
        {
            strangers = strangers.Append(path);
        }

        return strangers.Select(stranger => ToolTexts.Catalog.Error(
            UsageIssueCode.DoesNotGoWith, SourcePlace.Nowhere, ("option", alone.Name), ("other", stranger)));
    }

    public override int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation)
    {
        var summary = new ImportSummary(console.Screen, speech);
        if (Has(parsed, _listMaps))
        {
            summary.ShowMaps(ImportMap.Embedded);
            return ExitCode.Fine;
        }

        return parsed.GetValue(_blank) is { } folder
            ? WriteBlank(folder, parsed, summary, cancellation)
            : Import(console, parsed, speech, cancellation);
    }

    private int WriteBlank(string folder, ParseResult parsed, ImportSummary summary, CancellationToken cancellation)
    {
        var office = ComplianceCase.Load(folder);
        var units = office.Units.On(office.Period.LastDay);
        var title = $"{office.Title} ({office.Period.Label.Vietnamese})";
        var file = new WrittenFile(
            parsed.GetRequiredValue(_out), stream => BlankWorkbook.Write(title, units, office.Rules.Counts, stream));
        summary.ShowFiles(OutputFolder.Current.Write([file], parsed.GetValue(_force), cancellation));
        return ExitCode.Fine;
    }

    private int Import(ToolConsole console, ParseResult parsed, Speech speech, CancellationToken cancellation)
    {
        var (path, output) = (parsed.GetRequiredValue(_table), parsed.GetRequiredValue(_out));
        ThrowIfWrittenOver(parsed, path);
        var map = MapChoice.Read(parsed.GetRequiredValue(_map));
        var office = ComplianceCase.Load(parsed.GetRequiredValue(_case));
        var result = new CountProgress(console, speech).Show(progress =>
            ImporterOf(office, map, ImportOptions.Default with { Progress = progress }).ImportFile(path, cancellation));
        if (result.IsRefused)
        {
            throw new RefusalException([.. result.Issues.Select(issue => issue.ToIssue())]);
        }

        var known = office.Rules.Counts.Select(count => count.Id).ToHashSet(StringComparer.Ordinal);
        var figures = result.Figures.Where(figure => known.Contains(figure.IndicatorId)).ToArray();
        var leftOut = result.Figures.Select(figure => figure.IndicatorId).Except(known, StringComparer.Ordinal)
            .Select(id => (id, NearestName.To(id, known))).ToArray();
        var main = new WrittenFile(output, stream => Write(map.Target, result, figures, stream));
        WrittenFile[] files = parsed.GetValue(_rejects) is { } rejects
            ? [main, new(rejects, stream => stream.Write(RejectCsv.Render(result, speech.Language)))]
            : [main];
        var written = OutputFolder.Current.Write(files, parsed.GetValue(_force), cancellation);
        new ImportSummary(console.Screen, speech).Show(result, figures.Length, leftOut, written);
        new IssuePrinter(console.Error, speech).PrintWarnings([.. Told(result.Issues)]);

        // A count that a map asks for may be left out by design; one that the table itself names may be misspelt.
        var isNamed = map.Columns.Any(column => column.Role == ColumnRole.Indicator);
        return result.Rows.Rejected > 0 || (isNamed && leftOut.Length > 0) ? ExitCode.Negative : ExitCode.Fine;
    }

    private static TableImporter ImporterOf(ComplianceCase office, ImportMap map, ImportOptions options) =>
        map.Target == MapTarget.Units
            ? TableImporter.OfUnits([.. office.Units.Units.Select(unit => unit.Kind).Distinct()], map, options)
            : TableImporter.Of(office.Units.On(office.Period.LastDay), map, options);

    private static void Write(
        MapTarget target,
        ImportResult result,
        IEnumerable<ReportedFigure> figures,
        Stream stream)
    {
        switch (target)
        {
            case MapTarget.Documents:
                ImportedCsv.WriteEvents(result.Events, stream);
                break;
            case MapTarget.Units:
                ImportedCsv.WriteUnits(result.Units, stream);
                break;
            case MapTarget.Figures:
                ImportedCsv.WriteFigures(figures, stream);
                break;
            default:
                throw new UnreachableException();
        }
    }

    // The first of each code; the file of --rejects has all of them.
    private static IEnumerable<Issue> Told(IReadOnlyList<ImportIssue> issues) => issues
        .GroupBy(issue => issue.Code, StringComparer.Ordinal)
        .SelectMany(code => code.Take(IssuesTold))
        .Select(issue => issue.ToIssue())
        .OrderBy(issue => issue.Severity).ThenBy(issue => issue.Place.Line);

    private void ThrowIfWrittenOver(ParseResult parsed, string path)
    {
        var outputs = new[] { parsed.GetValue(_out), parsed.GetValue(_rejects) }.OfType<string>().ToArray();
        var map = parsed.GetRequiredValue(_map);
        string[] read = MapChoice.IsFile(map) ? [path, map] : [path];
        var issues = outputs
            .Where(output => read.Contains(output, FilePath.Comparer)
                || read.Any(input => FilePath.Comparer.Equals(FilePath.Full(input), FilePath.Full(output))))
            .Select(output => ToolTexts.Catalog.Error(
                OutputIssueCode.OutputIsLog, SourcePlace.Nowhere, ("file", output)))
            .ToList();
        if (outputs.Length == 2 && FilePath.Comparer.Equals(FilePath.Full(outputs[0]), FilePath.Full(outputs[1])))
        {
            issues.Add(ToolTexts.Catalog.Error(
                OutputIssueCode.OutputTwice, SourcePlace.Nowhere, ("file", outputs[1])));
        }

        if (issues.Count > 0)
        {
            throw new RefusalException(issues);
        }
    }

    private static bool Has(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
