using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>Reads the codes of a table of units and their validity, and passes over its other columns.</summary>
internal sealed class UnitCodesFile
{
    private static readonly string[] _required = ["code"];
    private static readonly string[] _optional = ["validFrom", "validTo"];

    /// <summary>The kind of every unit, since what is counted does not depend on it.</summary>
    private static readonly UnitKind _kind = new()
    {
        Id = "unit",
        Level = "unit",
        Label = UnitKind.NamePlace,
        InSentence = UnitKind.NamePlace,
        Head = UnitKind.NamePlace,
    };

    private readonly CsvTable _table;
    private readonly List<Issue> _issues;

    private UnitCodesFile(CsvTable table, List<Issue> issues)
    {
        _table = table;
        _issues = issues;
    }

    /// <summary>Reads the units, each named by its code; what is faulty is an issue, and the rest is read on.</summary>
    /// <returns>The units, or null when the column of the codes is missing.</returns>
    public static UnitDirectory? Read(string text, string file, List<Issue> issues)
    {
        if (CsvTable.ReadSome(text, file, _required, _optional, issues) is not { } table)
        {
            return null;
        }

        var reader = new UnitCodesFile(table, issues);
        var units = table.Rows.Select(reader.ReadUnit).ToArray();
        issues.AddRange(UnitCheck.Find(units, (index, property) => reader.PlaceOf(table.Rows[index], property)));
        if (units.Length == 0)
        {
            issues.Add(DocumentTexts.Catalog.Error(
                CaseIssueCode.NoUnit, SourcePlace.WholeFile(file), ("file", file)));
        }

        var directory = UnitDirectory.OfSound(units);
        if (FaultOfNumber(directory, SourcePlace.WholeFile(file)) is { } fault)
        {
            issues.Add(fault);
        }

        return directory;
    }

    /// <summary>That a directory has more codes than can be counted; null when it has not.</summary>
    public static Issue? FaultOfNumber(UnitDirectory units, SourcePlace place)
    {
        var codes = units.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count();
        return codes <= CountedUnits.Most
            ? null
            : DocumentTexts.Catalog.Error(
                CaseIssueCode.TooManyUnits,
                place,
                ("units", codes),
                ("most", CountedUnits.Most));
    }

    private AdministrativeUnit ReadUnit(CsvField[] row)
    {
        var code = _table.Field(row, "code").Text;
        return new AdministrativeUnit
        {
            Code = code,
            Kind = _kind,
            Name = code,
            ValidFrom = _table.Day(row, "validFrom", _issues),
            ValidTo = _table.Day(row, "validTo", _issues),
        };
    }

    private SourcePlace PlaceOf(CsvField[] row, string property) =>
        _table.Field(row, property is nameof(AdministrativeUnit.ValidTo) ? "validTo" : "code").Place;
}
