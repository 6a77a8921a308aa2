namespace ComplianceCore.Importers;

/// <summary>A table with a row for each unit of an office, which becomes its directory.</summary>
internal sealed class UnitsTable : TableJudge
{
    private readonly FoundHeader _header;
    private readonly RowForm _form;
    private readonly KindFinder _kinds;
    private readonly FoundColumn _code;
    private readonly FoundColumn _name;
    private readonly FoundColumn? _kind;
    private readonly UnitList _units;
    private readonly IssueLog _log;
    private UnitGroup? _group;

    public UnitsTable(FoundHeader header, KindFinder kinds, RowForm form, UnitList units, IssueLog log)
    {
        _header = header;
        _form = form;
        _kinds = kinds;
        _code = header.ColumnOf(ColumnRole.UnitCode)!;
        _name = header.ColumnOf(ColumnRole.UnitName)!;
        _kind = header.ColumnOf(ColumnRole.UnitKind);
        _units = units;
        _log = log;
    }

    public override RowOutcome Judge(TableRow row)
    {
        if (row.IsBadlyQuoted)
        {
            _log.Error(RowIssueCode.BadQuoting, row, null);
            return RowOutcome.Rejected;
        }

        return FormOf(row) is { } form ? RowOutcome.Structural(form) : JudgeUnit(row);
    }

    private StructuralRow? FormOf(TableRow row)
    {
        if (RowForm.IsBlank(row, _header))
        {
            return StructuralRow.Blank;
        }

        if (_form.IsHeader(row))
        {
            return StructuralRow.Header;
        }

        if (_form.IsColumnNumbers(row))
        {
            return StructuralRow.ColumnNumbers;
        }

        var hasCode = !row.IsBlankAt(_code.Index);
        if (!hasCode && _form.IsTotal(row))
        {
            return StructuralRow.Total;
        }

        if (!hasCode && _form.IsGroup(row))
        {
            _group = new UnitGroup($"g{_units.CountGroup()}", row.CellAt(_name.Index).Text);
            return StructuralRow.Group;
        }

        return hasCode || _form.IsNumbered(row) ? null : StructuralRow.Text;
    }

    private RowOutcome JudgeUnit(TableRow row)
    {
        var (code, name) = (row.CellAt(_code.Index).Text, row.CellAt(_name.Index).Text);
        if (UnprintableCharacters.AreIn(name))
        {
            _log.Error(RowIssueCode.Unprintable, row, _name);
            return RowOutcome.Rejected;
        }

        var word = _kind is null ? string.Empty : row.CellAt(_kind.Index).Text;
        if (_kinds.Find(word, name) is not { } named)
        {
            var column = word.Length > 0 ? _kind! : _name;
            _log.Error(RowIssueCode.UnknownKind, row, column, ("known", _kinds.Known));
            return RowOutcome.Rejected;
        }

        var unit = new AdministrativeUnit { Code = code, Kind = named.Kind, Name = named.Name, Group = _group };
        if (!AdministrativeUnitValidator.IsSound(unit))
        {
            _log.Error(RowIssueCode.BadUnit, row, _code);
            return RowOutcome.Rejected;
        }

        if (!_units.TryAdd(unit))
        {
            _log.Error(RowIssueCode.CodeAgain, row, _code);
            return RowOutcome.Rejected;
        }

        return RowOutcome.Accepted;
    }
}
