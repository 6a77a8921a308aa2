namespace ComplianceCore.Documents;

/// <summary>Reads the table of units.</summary>
internal sealed class UnitsFile
{
    private static readonly string[] _required = ["code", "kind", "name"];
    private static readonly string[] _optional = ["group", "label", "sentence", "head", "validFrom", "validTo"];

    /// <summary>Keeps the place of a kind that is not known, so that its units are known to their figures.</summary>
    private static readonly UnitKind _unknown = new()
    {
        Id = string.Empty,
        Level = string.Empty,
        Label = string.Empty,
        InSentence = string.Empty,
        Head = string.Empty,
    };

    private readonly CsvTable _table;
    private readonly UnitKindsFile _kinds;
    private readonly List<Issue> _issues;

    private UnitsFile(CsvTable table, UnitKindsFile kinds, List<Issue> issues)
    {
        _table = table;
        _kinds = kinds;
        _issues = issues;
    }

    /// <summary>Reads the units; what is faulty is an issue, and the rest is read on.</summary>
    /// <returns>The units, or null when a column is missing.</returns>
    public static UnitDirectory? Read(string text, string file, UnitKindsFile kinds, List<Issue> issues)
    {
        if (CsvTable.Read(text, file, _required, _optional, issues) is not { } table)
        {
            return null;
        }

        var reader = new UnitsFile(table, kinds, issues);
        var units = table.Rows.Select(reader.ReadUnit).ToArray();
        var faults = UnitCheck.Find(units, (index, property) => reader.PlaceOf(table.Rows[index], property));
        issues.AddRange(faults);
        return UnitDirectory.OfSound(units);
    }

    private AdministrativeUnit ReadUnit(CsvField[] row)
    {
        var unit = new AdministrativeUnit
        {
            Code = _table.Field(row, "code").Text,
            Kind = FindKind(row) ?? _unknown,
            Name = _table.Field(row, "name").Text,
            Group = FindGroup(row),
            ValidFrom = _table.Day(row, "validFrom", _issues),
            ValidTo = _table.Day(row, "validTo", _issues),
        };
        unit = _table.Text(row, "label") is { } label ? unit with { Label = label } : unit;
        unit = _table.Text(row, "sentence") is { } sentence ? unit with { InSentence = sentence } : unit;
        return _table.Text(row, "head") is { } head ? unit with { Head = head } : unit;
    }

    private UnitKind? FindKind(CsvField[] row)
    {
        var field = _table.Field(row, "kind");
        var kind = _kinds.Kinds.FirstOrDefault(
            each => string.Equals(each.Id, field.Text, StringComparison.Ordinal));
        if (kind is null)
        {
            _issues.Add(Unknown(CaseIssueCode.UnknownKind, field, [.. _kinds.Kinds.Select(each => each.Id)]));
        }

        return kind;
    }

    private UnitGroup? FindGroup(CsvField[] row)
    {
        var field = _table.Field(row, "group");
        if (field.Text.Length == 0)
        {
            return null;
        }

        var group = _kinds.Groups.FirstOrDefault(
            each => string.Equals(each.Id, field.Text, StringComparison.Ordinal));
        if (group is null)
        {
            _issues.Add(Unknown(CaseIssueCode.UnknownGroup, field, [.. _kinds.Groups.Select(each => each.Id)]));
        }

        return group;
    }

    private SourcePlace PlaceOf(CsvField[] row, string property) => _table.Field(
        row,
        property switch
        {
            nameof(AdministrativeUnit.Name) => "name",
            nameof(AdministrativeUnit.ValidTo) => "validTo",
            _ => "code",
        }).Place;

    private static Issue Unknown(string code, CsvField field, IReadOnlyList<string> known) =>
        DocumentTexts.Catalog.Error(
            code,
            field.Place,
            ("value", field.Text),
            ("nearest", NearestName.To(field.Text, known)),
            ("known", string.Join(", ", known)));
}
