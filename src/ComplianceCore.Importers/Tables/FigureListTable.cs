namespace ComplianceCore.Importers;

/// <summary>A table with a row for each figure: unit, id of the count, value.</summary>
internal sealed class FigureListTable : TableJudge
{
    private readonly FoundHeader _header;
    private readonly UnitColumns _units;
    private readonly RowForm _form;
    private readonly FoundColumn _indicator;
    private readonly FoundColumn _value;
    private readonly NumberReader _numbers;
    private readonly FigureList _figures;
    private readonly IssueLog _log;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public FigureListTable(FoundHeader header, ImportMap map, UnitMatcher units, FigureList figures, IssueLog log)
    {
        _header = header;
        _units = new UnitColumns(header, units, log);
        _form = new RowForm(header, _units);
        _indicator = header.ColumnOf(ColumnRole.Indicator)!;
        _value = header.ColumnOf(ColumnRole.Value)!;
        _numbers = new NumberReader(map.Numbers, map.Dash);
        _figures = figures;
        _log = log;
    }

    public override RowOutcome Judge(TableRow row)
    {
        if (row.IsBadlyQuoted)
        {
            _log.Error(RowIssueCode.BadQuoting, row, null);
            return RowOutcome.Rejected;
        }

        return _units.Find(row) is { } unit ? JudgeFigure(row, unit) : JudgeOther(row);
    }

    private RowOutcome JudgeFigure(TableRow row, AdministrativeUnit unit)
    {
        var id = row.StoredText(_indicator.Index);
        var isSound = !_units.Disagree(row, unit) & IsId(row, id);
        if (!row.TryDigits(_value.Index, out var value))
        {
            var reading = _numbers.Read(row.CellAt(_value.Index), NumberKind.Count);
            if (reading.Fault is { } code)
            {
                _log.Error(code, row, _value);
                return RowOutcome.Rejected;
            }

            if (reading.Value is not { } number)
            {
                return isSound ? RowOutcome.Accepted : RowOutcome.Rejected;
            }

            value = (long)number;
        }

        if (!isSound)
        {
            return RowOutcome.Rejected;
        }

        if (_figures.Has(unit.Code, id))
        {
            _log.Error(
                RowIssueCode.UnitAgain, row, _units.Main, ("unit", $"{unit.Code} {unit.Label}"), ("id", id));
            return RowOutcome.Rejected;
        }

        _figures.Add(unit.Code, id, value, _log.PlaceOf(row.Number, _value.Index));
        return RowOutcome.Accepted;
    }

    private RowOutcome JudgeOther(TableRow row)
    {
        if (RowForm.IsBlank(row, _header))
        {
            return RowOutcome.Structural(StructuralRow.Blank);
        }

        if (_form.IsHeader(row))
        {
            return RowOutcome.Structural(StructuralRow.Header);
        }

        if (row.IsBlankAt(_value.Index) && row.IsBlankAt(_indicator.Index))
        {
            return RowOutcome.Structural(StructuralRow.Text);
        }

        _units.Refuse(row);
        return RowOutcome.Rejected;
    }

    private bool IsId(TableRow row, string id)
    {
        if (_ids.Contains(id) || (ImportMapCheck.Id().IsMatch(id) && _ids.Add(id)))
        {
            return true;
        }

        _log.Error(RowIssueCode.UnknownIndicator, row, _indicator);
        return false;
    }
}
