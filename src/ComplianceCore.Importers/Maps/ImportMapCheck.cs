using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Checks the columns of a map against each other.</summary>
internal sealed partial class ImportMapCheck
{
    private static readonly ColumnRole[] _ofFigures =
    [
        ColumnRole.Count, ColumnRole.Percent, ColumnRole.CountWithPercent, ColumnRole.Flag, ColumnRole.Names,
        ColumnRole.Indicator, ColumnRole.Value, ColumnRole.CountsById,
    ];

    private static readonly ColumnRole[] _ofDocuments =
    [
        ColumnRole.DocumentNumber, ColumnRole.Subject, ColumnRole.IssuedOn, ColumnRole.SignedFlag,
        ColumnRole.Confidentiality,
    ];

    private static readonly ColumnRole[] _repeatable =
    [
        ColumnRole.Count, ColumnRole.Percent, ColumnRole.CountWithPercent, ColumnRole.Flag, ColumnRole.Names,
    ];

    private readonly JsonReading _reading;
    private readonly ImportMapContent _map;
    private readonly PlacedNode _columns;

    public ImportMapCheck(JsonReading reading, ImportMapContent map, PlacedNode columns)
    {
        _reading = reading;
        _map = map;
        _columns = columns;
    }

    /// <summary>Adds the faults to the reading.</summary>
    public void Check()
    {
        for (var index = 0; index < _columns.Items.Count; index++)
        {
            CheckAlone(_map.Columns[index], _columns.Items[index]);
            CheckReferences(_map.Columns[index], _columns.Items[index]);
        }

        CheckUnique();
        CheckNecessary();
    }

    private void CheckAlone(ColumnMap column, PlacedNode place)
    {
        if (OfOtherTargets().Contains(column.Role))
        {
            Fault(MapIssueCode.RoleOfOtherTarget, place, ("role", MapWords.Of(column.Role)));
        }

        if (column.IsCount && !Id().IsMatch(column.Id))
        {
            Fault(MapIssueCode.BadId, place, ("id", column.Id));
        }

        if (column.Headers.Count == 0 && column.Role != ColumnRole.CountsById)
        {
            Fault(MapIssueCode.NoHeaders, place, ("role", MapWords.Of(column.Role)));
        }
    }

    private void CheckReferences(ColumnMap column, PlacedNode place)
    {
        var ids = _map.Columns.Where(each => each.IsCount).Select(each => each.Id).ToArray();
        string?[] named = [.. column.SumOf, column.Part, column.Whole];
        foreach (var id in named.OfType<string>().Where(id => !ids.Contains(id, StringComparer.Ordinal)))
        {
            Fault(MapIssueCode.UnknownColumn, place, ("id", id), ("known", string.Join(", ", ids)));
        }

        var needsPart = column.Role is ColumnRole.Percent or ColumnRole.Names;
        if (needsPart && (column.Part is null || (column.Role == ColumnRole.Percent && column.Whole is null)))
        {
            Fault(MapIssueCode.UnknownColumn, place, ("id", string.Empty), ("known", string.Join(", ", ids)));
        }
    }

    private void CheckUnique()
    {
        var (ids, roles) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<ColumnRole>());
        for (var index = 0; index < _columns.Items.Count; index++)
        {
            var column = _map.Columns[index];
            if (column.IsCount && !ids.Add(column.Id))
            {
                Fault(MapIssueCode.IdTwice, _columns.Items[index], ("id", column.Id));
            }

            if (!_repeatable.Contains(column.Role) && !roles.Add(column.Role))
            {
                Fault(MapIssueCode.RoleTwice, _columns.Items[index], ("role", MapWords.Of(column.Role)));
            }
        }
    }

    private ColumnRole[] OfOtherTargets() => _map.Target switch
    {
        MapTarget.Figures => [.. _ofDocuments, ColumnRole.UnitKind],
        MapTarget.Documents => [.. _ofFigures, ColumnRole.UnitKind],
        MapTarget.Units => [.. _ofFigures, .. _ofDocuments],
        _ => throw new UnreachableException(),
    };

    private void CheckNecessary()
    {
        var hasUnit = Has(ColumnRole.UnitCode) || Has(ColumnRole.UnitName);
        var (isThere, needed) = _map.Target switch
        {
            MapTarget.Figures => (
                hasUnit && HasFigures(), "unitCode | unitName, count | countsById | (indicator, value)"),
            MapTarget.Documents => (
                hasUnit && Has(ColumnRole.DocumentNumber) && Has(ColumnRole.IssuedOn),
                "documentNumber, issuedOn, unitCode | unitName"),
            MapTarget.Units => (Has(ColumnRole.UnitCode) && Has(ColumnRole.UnitName), "unitCode, unitName"),
            _ => throw new UnreachableException(),
        };
        if (!isThere)
        {
            Fault(MapIssueCode.MissingRole, _columns, ("roles", needed));
        }
    }

    private bool HasFigures()
    {
        var hasCounts = _map.Columns.Any(column => column.IsCount);
        return Has(ColumnRole.Indicator) || Has(ColumnRole.Value)
            ? Has(ColumnRole.Indicator) && Has(ColumnRole.Value) && !hasCounts
            : Has(ColumnRole.CountsById) || hasCounts;
    }

    private bool Has(ColumnRole role) => _map.Columns.Any(column => column.Role == role);

    private void Fault(string code, PlacedNode place, params ReadOnlySpan<TextArgument> facts)
    {
        if (!_reading.IsFaulty(place.Path))
        {
            _reading.Add(ImportTexts.Catalog.Error(code, place.Place, facts), place.Path);
        }
    }

    [GeneratedRegex(@"^[a-z][a-z0-9_]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    internal static partial Regex Id();
}
