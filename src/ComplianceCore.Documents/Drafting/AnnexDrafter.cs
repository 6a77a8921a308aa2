using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Fills the table of an annex with the units and figures of a report.</summary>
internal sealed class AnnexDrafter
{
    private readonly AnnexSettings _settings;
    private readonly ComplianceReport _report;
    private readonly RatePrinter _rates;

    private AnnexDrafter(AnnexSettings settings, ComplianceReport report)
    {
        _settings = settings;
        _report = report;
        _rates = new RatePrinter(report.Rules, report.Period);
    }

    /// <summary>Drafts an annex whose texts are written out already.</summary>
    public static Annex Draft(AnnexSettings settings, ComplianceReport report) => new()
    {
        Label = settings.Label,
        Title = settings.Title,
        ReferenceLine = settings.ReferenceLine,
        IsLandscape = settings.IsLandscape,
        Table = new AnnexDrafter(settings, report).Table(),
    };

    private AnnexTable Table()
    {
        var columns = _settings.Columns.Select(column => new AnnexColumn
        {
            Header = column.Header,
            Alignment = AlignmentOf(column.Content),
        }).ToArray();
        return _settings.IsGrouped
            ? AnnexTable.Grouped(columns, Groups())
            : AnnexTable.Ungrouped(columns, Rows(_report.Register.Units));
    }

    private static ColumnAlignment AlignmentOf(AnnexColumnContent content) => content switch
    {
        AnnexColumnContent.RowNumber => ColumnAlignment.Ordinal,
        AnnexColumnContent.Unit => ColumnAlignment.Text,
        AnnexColumnContent.Indicator => ColumnAlignment.Number,
        _ => throw new UnreachableException(),
    };

    /// <summary>The groups of the office; units without a group come first, without heading.</summary>
    private AnnexGroup[] Groups()
    {
        var ungrouped = _report.Register.Units.Where(unit => unit.Group is null).ToArray();
        var groups = _report.Register.Groups.Select((group, index) => new AnnexGroup
        {
            Heading = new AnnexGroupHeading { Ordinal = RomanNumeral.Of(index + 1), Title = group.Title },
            Rows = Rows(_report.Register.Units.Where(unit => unit.Group == group)),
        });
        return ungrouped.Length == 0 ? [.. groups] : [new AnnexGroup { Rows = Rows(ungrouped) }, .. groups];
    }

    private AnnexRow[] Rows(IEnumerable<AdministrativeUnit> units) =>
        [.. units.Select((unit, index) => Row(unit, index))];

    private AnnexRow Row(AdministrativeUnit unit, int index) =>
        AnnexRow.Of([.. _settings.Columns.Select(column => Cell(column, unit, index))]);

    private string Cell(AnnexColumnSettings column, AdministrativeUnit unit, int index) => column.Content switch
    {
        AnnexColumnContent.RowNumber => (index + 1).ToString(CultureInfo.InvariantCulture),
        AnnexColumnContent.Unit => unit.Label,
        AnnexColumnContent.Indicator => Figure(column, unit),
        _ => throw new UnreachableException(),
    };

    private string Figure(AnnexColumnSettings column, AdministrativeUnit unit)
    {
        var reported = _report.Figures.Of(unit.Code);
        var ratio = _report.Rules.Ratios.FirstOrDefault(
            each => string.Equals(each.Id, column.IndicatorId, StringComparison.Ordinal));
        if (ratio is not null)
        {
            return ratio.RateOf(reported) switch
            {
                null => column.NotReported,
                { IsDefined: false } => column.NothingToCount!,
                { } rate => _rates.Print(ratio, rate, unit),
            };
        }

        return reported.TryGetValue(column.IndicatorId!, out var figure)
            ? VietnameseNumber.Grouped(figure.Value)
            : column.NotReported;
    }
}
