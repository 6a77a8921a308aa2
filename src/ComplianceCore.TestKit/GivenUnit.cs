using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>A unit with what it reported.</summary>
public sealed record GivenUnit
{
    /// <summary>The unit.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>What it reported.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; init; } = [];

    /// <summary>It reports how many documents it issued, by the count <c>issued</c>.</summary>
    /// <param name="value">How many.</param>
    public GivenUnit Issued(long value) => Reports("issued", value);

    /// <summary>It reports how many documents it signed, by the count <c>signed</c>.</summary>
    /// <param name="value">How many.</param>
    // A document is signed; the word names no type of number here.
    [SuppressMessage("Naming", "CA1720", Justification = "A document is signed; the word names no type of number.")]
    public GivenUnit Signed(long value) => Reports("signed", value);

    /// <summary>It reports a number.</summary>
    /// <param name="indicatorId">The id of the count.</param>
    /// <param name="value">How many.</param>
    public GivenUnit Reports(string indicatorId, long value) => Reports(indicatorId, value, SourcePlace.Nowhere);

    /// <summary>It reports a number that stands at a place.</summary>
    /// <param name="indicatorId">The id of the count.</param>
    /// <param name="value">How many.</param>
    /// <param name="place">Where a finding says that the number stands.</param>
    public GivenUnit Reports(string indicatorId, long value, SourcePlace place)
    {
        ArgumentNullException.ThrowIfNull(indicatorId);
        ArgumentNullException.ThrowIfNull(place);
        return this with
        {
            Figures =
            [
                .. Figures,
                new ReportedFigure { UnitCode = Unit.Code, IndicatorId = indicatorId, Value = value, Place = place },
            ],
        };
    }

    /// <summary>It bears another code, also in what it reported so far.</summary>
    /// <param name="code">The code.</param>
    public GivenUnit Coded(string code) => this with
    {
        Unit = Unit with { Code = code },
        Figures = [.. Figures.Select(figure => figure with { UnitCode = code })],
    };

    /// <summary>It belongs to a group.</summary>
    /// <param name="group">The group.</param>
    public GivenUnit In(UnitGroup group) => this with { Unit = Unit with { Group = group } };

    /// <summary>It belongs to no group.</summary>
    public GivenUnit InNoGroup() => this with { Unit = Unit with { Group = null } };

    /// <summary>It bears its code and name from a day on.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, included.</param>
    public GivenUnit From(int year, int month, int day) =>
        this with { Unit = Unit with { ValidFrom = new LocalDate(year, month, day) } };

    /// <summary>It bears its code and name up to a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, included.</param>
    public GivenUnit To(int year, int month, int day) =>
        this with { Unit = Unit with { ValidTo = new LocalDate(year, month, day) } };
}
