namespace ComplianceCore.Importers;

/// <summary>A table with a row for each unit and a column for each count.</summary>
internal sealed class FiguresTable : TableJudge
{
    private readonly FoundHeader _header;
    private readonly UnitColumns _units;
    private readonly RowForm _form;
    private readonly CountCells _counts;
    private readonly RowArithmetic _arithmetic;
    private readonly TotalChecks _totals;
    private readonly FigureList _figures;
    private readonly int[] _numbers;
    private readonly IssueLog _log;

    public FiguresTable(FoundHeader header, ImportMap map, UnitMatcher units, FigureList figures, IssueLog log)
    {
        _header = header;
        _units = new UnitColumns(header, units, log);
        _form = new RowForm(header, _units);
        _counts = new CountCells(header, map, log);
        _arithmetic = new RowArithmetic(header, _counts, log);
        _totals = new TotalChecks(_counts, log);
        _figures = figures;
        _numbers = [.. _counts.Columns.Select(column => figures.NumberOf(column.Map.Id))];
        _log = log;
    }

    public override RowOutcome Judge(TableRow row)
    {
        if (row.IsBadlyQuoted)
        {
            _log.Error(RowIssueCode.BadQuoting, row, null);
            return RowOutcome.Rejected;
        }

        return _units.Find(row) is { } unit ? JudgeUnit(row, unit) : JudgeOther(row);
    }

    public override void End() => _totals.EndGroup();

    private RowOutcome JudgeUnit(TableRow row, AdministrativeUnit unit)
    {
        var isSound = !_units.Disagree(row, unit);
        isSound &= _counts.Read(row);
        isSound &= _arithmetic.IsIdle || _arithmetic.ReadPercents(row);
        if (!isSound || IsAgain(row, unit))
        {
            return RowOutcome.Rejected;
        }

        for (var place = 0; place < _counts.Values.Length; place++)
        {
            if (_counts.Values[place] is { } value && !_counts.Columns[place].Map.IsCheckOnly)
            {
                var column = _counts.Columns[place];
                _figures.Add(unit.Code, _numbers[place], new ReportedFigure
                {
                    UnitCode = unit.Code,
                    IndicatorId = column.Map.Id,
                    Value = value,
                    Place = _log.PlaceOf(row.Number, column.Index),
                });
            }
        }

        _totals.Add();
        if (!_arithmetic.IsIdle)
        {
            _arithmetic.Check(row);
        }

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

        if (_form.IsColumnNumbers(row))
        {
            return RowOutcome.Structural(StructuralRow.ColumnNumbers);
        }

        if (_form.IsTotal(row))
        {
            if (_totals.Check(row, _form.IsTotalOfAll(row)))
            {
                _arithmetic.Check(row);
            }

            return RowOutcome.Structural(StructuralRow.Total);
        }

        if (_form.IsGroup(row))
        {
            _totals.BeginGroup(row);
            return RowOutcome.Structural(StructuralRow.Group);
        }

        return JudgeStranger(row);
    }

    // No unit of the directory, and no part of the form: figures need a unit, text needs none.
    private RowOutcome JudgeStranger(TableRow row)
    {
        var hasUnit = !_units.AreBlankIn(row);
        if (!_counts.LookLikeNumbers(row) && !(hasUnit && _form.IsNumbered(row)))
        {
            return RowOutcome.Structural(StructuralRow.Text);
        }

        _units.Refuse(row);
        return RowOutcome.Rejected;
    }

    private bool IsAgain(TableRow row, AdministrativeUnit unit)
    {
        for (var place = 0; place < _counts.Values.Length; place++)
        {
            var column = _counts.Columns[place];
            if (_counts.Values[place] is not null && !column.Map.IsCheckOnly
                && _figures.Has(unit.Code, _numbers[place]))
            {
                _log.Error(
                    RowIssueCode.UnitAgain, row, _units.Main,
                    ("unit", $"{unit.Code} {unit.Label}"), ("id", column.Map.Id));
                return true;
            }
        }

        return false;
    }
}
