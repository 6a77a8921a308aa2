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
        var number = NumberOf(row, id);
        var isSound = !_units.Disagree(row, unit) && number is not null;
        if (!row.TryDigits(_value.Index, out var value))
        {
            var reading = _numbers.Read(row.CellAt(_value.Index), NumberKind.Count);
            if (reading.Fault is { } code)
            {
                _log.Error(code, row, _value);
                return RowOutcome.Rejected;
            }

            if (reading.Value is not { } written)
            {
                return isSound ? RowOutcome.Accepted : RowOutcome.Rejected;
            }

            value = (long)written;
        }

        return isSound ? Accept(row, unit, id, number!.Value, value) : RowOutcome.Rejected;
    }

    private RowOutcome Accept(TableRow row, AdministrativeUnit unit, string id, int number, long value)
    {
        if (_figures.Has(unit.Code, number))
        {
            _log.Error(
                RowIssueCode.UnitAgain, row, _units.Main, ("unit", $"{unit.Code} {unit.Label}"), ("id", id));
            return RowOutcome.Rejected;
        }

        _figures.Add(unit.Code, number, new ReportedFigure
        {
            UnitCode = unit.Code,
            IndicatorId = id,
            Value = value,
            Place = _log.PlaceOf(row.Number, _value.Index),
        });
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

    private int? NumberOf(TableRow row, string id)
    {
        if (_figures.Find(id) is { } known)
        {
            return known;
        }

        if (ImportMapCheck.Id().IsMatch(id))
        {
            return _figures.NumberOf(id);
        }

        _log.Error(RowIssueCode.UnknownIndicator, row, _indicator);
        return null;
    }
}
