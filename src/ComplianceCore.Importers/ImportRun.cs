using System.Diagnostics;
using ComplianceCore.Events;

namespace ComplianceCore.Importers;

/// <summary>One import: sheet by sheet, a header is looked for and every row below it is judged.</summary>
internal sealed class ImportRun
{
    /// <summary>In how many rows of a sheet the header is looked for.</summary>
    public const int MostRowsBeforeTable = 200;

    /// <summary>In how many columns of a sheet the header is looked for.</summary>
    public const int WidestHeader = 512;

    private const int RowsBetweenReports = 4096;

    private readonly IReadOnlyList<UnitKind> _kinds;
    private readonly ImportMap _map;
    private readonly ImportOptions _options;
    private readonly UnitMatcher _units;
    private readonly IssueLog _log;
    private readonly RowTally _tally = new();
    private readonly FigureList _figures = new();
    private readonly EventList _events = new();
    private readonly UnitList _newUnits = new();
    private readonly List<RejectedRow> _rejected = [];
    private readonly List<string> _sheetsWithoutTable = [];
    private IReadOnlyList<string> _missing = [];
    private Stream? _stream;
    private bool _hasTable;

    public ImportRun(
        UnitRegister units,
        IReadOnlyList<UnitKind> kinds,
        ImportMap map,
        ImportOptions options,
        string name)
    {
        _kinds = kinds;
        _map = map;
        _options = options;
        _units = new UnitMatcher(units, map);
        _log = new IssueLog(name);
        foreach (var (alias, code) in map.Aliases.Where(alias => _units.OfCode(alias.Value) is null))
        {
            _log.AddWhole(TableIssueCode.AliasWithoutUnit, IssueSeverity.Warning, ("name", alias), ("code", code));
        }
    }

    /// <summary>Reads a source to its end.</summary>
    /// <param name="stream">The file; null for a source that is none.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="cancellation">Stops the import.</param>
    public ImportResult Of(Stream? stream, Func<TableSource> open, CancellationToken cancellation)
    {
        _stream = stream;
        try
        {
            using var source = open();
            while (source.ReadSheet())
            {
                _log.Open(source.Sheet);
                ReadSheet(source, cancellation);
            }

            _log.Open(null);
            TellSheets(source);
            return _hasTable
                ? new ImportResult(_tally.Used(), _log.Issues, isRefused: false)
                {
                    Figures = _figures.Figures,
                    Events = _events.Events,
                    Units = _newUnits.Units,
                    Rejected = _rejected,
                }
                : Refuse(NoTable());
        }
        catch (TableFormatException fault)
        {
            return Refuse(fault);
        }
    }

    /// <summary>Refuses the source whole.</summary>
    public ImportResult Refuse(TableFormatException fault)
    {
        _log.Open(null);
        _log.AddWhole(fault.Code, IssueSeverity.Error, [.. fault.Facts]);
        return new ImportResult(_tally.Refused(), _log.Issues, isRefused: true);
    }

    private void ReadSheet(TableSource source, CancellationToken cancellation)
    {
        var first = ReadFirstRows(source);
        var finder = new HeaderFinder(new HeaderGrid(first, source.Merged), _map);
        ThrowIfOldFont(first);
        if (finder.Find() is not { } header)
        {
            PassOver(source, first, finder, cancellation);
            return;
        }

        _hasTable = true;
        TellHeader(header, first);
        TallyHeader(header, first);
        var judge = JudgeOf(header);
        foreach (var row in first.Skip(header.FirstRow + header.Depth))
        {
            Judge(judge, row);
        }

        while (source.ReadRow())
        {
            _tally.CountRead();
            Judge(judge, source);
            Report(cancellation);
        }

        judge.End();
    }

    private List<BufferedRow> ReadFirstRows(TableSource source)
    {
        var rows = new List<BufferedRow>();
        while (rows.Count < MostRowsBeforeTable && source.ReadRow())
        {
            _tally.CountRead();
            rows.Add(BufferedRow.Of(source, WidestHeader));
        }

        return rows;
    }

    private void Judge(TableJudge judge, TableRow row)
    {
        var before = _log.Count;
        var outcome = judge.Judge(row);
        _tally.Add(outcome);
        if (outcome.IsRejected)
        {
            Keep(row, before);
        }
    }

    private void Keep(TableRow row, int issuesBefore)
    {
        var width = Math.Min(row.Width, WidestHeader);
        _rejected.Add(new RejectedRow(
            _log.Sheet,
            row.Number,
            [.. Enumerable.Range(0, width).Select(column => row.CellAt(column).Text)],
            [.. _log.Issues.Skip(issuesBefore)]));
    }

    private TableJudge JudgeOf(FoundHeader header) => _map.Target switch
    {
        MapTarget.Documents => new DocumentsTable(header, _units, _events, _log),
        MapTarget.Units => new UnitsTable(
            header,
            new KindFinder(_kinds),
            new RowForm(header, new UnitColumns(header, _units, _log)),
            _newUnits,
            _log),
        MapTarget.Figures when _map.ColumnOf(ColumnRole.Indicator) is not null =>
            new FigureListTable(header, _map, _units, _figures, _log),
        MapTarget.Figures => new FiguresTable(header, _map, _units, _figures, _log),
        _ => throw new UnreachableException(),
    };

    private void TallyHeader(FoundHeader header, List<BufferedRow> first)
    {
        foreach (var row in first.Take(header.FirstRow))
        {
            _tally.Add(RowOutcome.Structural(
                RowForm.IsBlank(row, header) ? StructuralRow.Blank : StructuralRow.BeforeTable));
        }

        _tally.Add(RowOutcome.Structural(StructuralRow.Header), header.Depth);
    }

    private void TellHeader(FoundHeader header, List<BufferedRow> first)
    {
        var row = first[header.FirstRow + header.Depth - 1].Number;
        foreach (var column in header.Columns)
        {
            if (header.Twin(column) is { } twin)
            {
                throw new TableFormatException(
                    FileIssueCode.ColumnTwice, ("header", column.Title), ("first", column.Index + 1),
                    ("second", twin.Index + 1), ("row", row));
            }
        }

        foreach (var (index, title) in header.PassedOver())
        {
            _log.AddHeading(TableIssueCode.ColumnPassedOver, IssueSeverity.Warning, row, index, title);
        }
    }

    // A sheet may be about something else, as long as some sheet is not.
    private void PassOver(
        TableSource source,
        List<BufferedRow> first,
        HeaderFinder finder,
        CancellationToken cancellation)
    {
        var other = RowOutcome.Structural(StructuralRow.OtherSheet);
        _tally.Add(other, first.Count);
        while (source.ReadRow())
        {
            _tally.CountRead();
            _tally.Add(other);
            Report(cancellation);
        }

        _missing = _missing.Count == 0 ? finder.Missing : _missing;
        if (first.Count > 0 && source.Sheet is { } sheet)
        {
            _sheetsWithoutTable.Add(sheet);
        }
    }

    private void TellSheets(TableSource source)
    {
        foreach (var sheet in _sheetsWithoutTable.Where(_ => _hasTable))
        {
            _log.AddWhole(TableIssueCode.SheetWithoutTable, IssueSeverity.Warning, ("name", sheet));
        }

        foreach (var sheet in source.HiddenSheets)
        {
            _log.AddWhole(TableIssueCode.SheetHidden, IssueSeverity.Warning, ("name", sheet));
        }
    }

    private TableFormatException NoTable() => _tally.Read == 0
        ? new TableFormatException(FileIssueCode.Empty)
        : new TableFormatException(
            FileIssueCode.NoTable,
            ("map", _map.Id),
            ("missing", string.Join("; ", _missing.Select(word => $"'{word}'"))));

    private static void ThrowIfOldFont(List<BufferedRow> first)
    {
        var font = new LegacyFontText();
        foreach (var row in first)
        {
            for (var column = 0; column < row.Width; column++)
            {
                font.Add(row.CellAt(column).Text);
            }
        }

        if (TextEncoding.FontIssueOf(font.Font) is { } code)
        {
            throw new TableFormatException(code);
        }
    }

    private void Report(CancellationToken cancellation)
    {
        if (_tally.Read % RowsBetweenReports == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            _options.Progress?.Report(new EventProgress(_stream?.Position ?? 0, _stream?.Length, _tally.Read));
        }
    }
}
