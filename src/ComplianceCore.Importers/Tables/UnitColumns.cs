namespace ComplianceCore.Importers;

/// <summary>The columns that say which unit a row is about.</summary>
internal sealed class UnitColumns
{
    private readonly UnitMatcher _units;
    private readonly IssueLog _log;
    private readonly FoundColumn? _code;
    private readonly FoundColumn? _name;

    public UnitColumns(FoundHeader header, UnitMatcher units, IssueLog log)
    {
        _units = units;
        _log = log;
        _code = header.ColumnOf(ColumnRole.UnitCode);
        _name = header.ColumnOf(ColumnRole.UnitName);
    }

    /// <summary>The column that names the unit, its code before its name.</summary>
    public FoundColumn Main => _code ?? _name!;

    /// <summary>The column with words; that of the codes when there is none.</summary>
    public FoundColumn Words => _name ?? _code!;

    /// <summary>Whether neither code nor name is there.</summary>
    public bool AreBlankIn(TableRow row) =>
        (_code is null || row.IsBlankAt(_code.Index)) && (_name is null || row.IsBlankAt(_name.Index));

    /// <summary>The unit of a row by its code, else its name; null when it is not clear, no issue yet.</summary>
    public AdministrativeUnit? Find(TableRow row)
    {
        if (_code is not null && row.StoredText(_code.Index) is { Length: > 0 } code)
        {
            return _units.OfCode(code) ?? _units.OfCode(CellText.Clean(code));
        }

        return _name is null ? null : _units.OfName(row.StoredText(_name.Index)).Unit;
    }

    /// <summary>Whether the name of a row names another unit than its code does, which is an error.</summary>
    public bool Disagree(TableRow row, AdministrativeUnit unit)
    {
        if (_code is null || _name is null || row.IsBlankAt(_code.Index) || row.IsBlankAt(_name.Index)
            || _units.OfName(row.StoredText(_name.Index)) is not { } named
            || (named.Unit is null && !named.Meant.Contains(unit))
            || named.Unit == unit
            || named.Meant.Contains(unit))
        {
            return false;
        }

        _log.Error(
            RowIssueCode.CodeAndNameDiffer, row, _code,
            ("unit", unit.Label), ("other", named.Unit?.Label ?? named.Meant[0].Label));
        return true;
    }

    /// <summary>Says why the unit of a row is not clear.</summary>
    public void Refuse(TableRow row)
    {
        if (AreBlankIn(row))
        {
            _log.Error(RowIssueCode.UnitMissing, row, Main);
            return;
        }

        var column = _code is not null && !row.IsBlankAt(_code.Index) ? _code : Words;
        var written = row.CellAt(column.Index).Text;
        if (column == _name && _units.OfName(written) is { Meant: { Count: > 1 } meant })
        {
            _log.Error(
                RowIssueCode.AmbiguousUnit, row, column,
                ("units", string.Join(", ", meant.Select(unit => $"{unit.Code} {unit.Label}"))));
            return;
        }

        if (_units.Nearest(written) is { } nearest)
        {
            _log.Error(RowIssueCode.UnknownUnit, row, column, ("nearest", $"{nearest.Code} {nearest.Label}"));
        }
        else
        {
            _log.Error(RowIssueCode.UnlikeAnyUnit, row, column);
        }
    }
}
