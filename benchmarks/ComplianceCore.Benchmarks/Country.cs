using System.Globalization;
using NodaTime;

namespace ComplianceCore.Benchmarks;

/// <summary>An invented country of communes; its figures look like real ones and are the same in every run.</summary>
internal sealed record Country(UnitDirectory Units, FigureSet Figures, RuleSet Rules, ReportingPeriod Period)
{
    private static readonly LocalDate _inForce = new(2026, 1, 1);

    /// <summary>Creates a country whose communes report <c>issued</c> and <c>signed</c>.</summary>
    /// <param name="units">How many communes there are.</param>
    /// <param name="rules">How many targets judge them.</param>
    /// <param name="otherCounts">What the communes report besides.</param>
    public static Country Of(int units, int rules, params string[] otherCounts)
    {
        var kind = new UnitKind
        {
            Id = "xa",
            Level = "commune",
            Label = "UBND xã {name}",
            InSentence = "UBND xã {name}",
            Head = "Chủ tịch UBND xã {name}",
        };
        var communes = Enumerable.Range(0, units).Select(number => new AdministrativeUnit
        {
            Code = number.ToString("00000", CultureInfo.InvariantCulture),
            Kind = kind,
            Name = $"Ví Dụ {number.ToString(CultureInfo.InvariantCulture)}",
        }).ToArray();
        return new Country(
            UnitDirectory.Of(communes),
            FigureSet.Of(
                new LocalDate(2026, 9, 30),
                communes.SelectMany((unit, index) => Reports(unit, index, otherCounts))),
            Targets(rules, otherCounts),
            ReportingPeriod.Month(2026, 9));
    }

    private static IEnumerable<ReportedFigure> Reports(AdministrativeUnit unit, int index, string[] otherCounts)
    {
        var issued = 1 + (index * 7919L % 400);
        var signed = index * 104_729L % (issued + 1);
        yield return new ReportedFigure { UnitCode = unit.Code, IndicatorId = "issued", Value = issued };
        yield return new ReportedFigure { UnitCode = unit.Code, IndicatorId = "signed", Value = signed };
        foreach (var count in otherCounts)
        {
            yield return new ReportedFigure { UnitCode = unit.Code, IndicatorId = count, Value = index % 1000 };
        }
    }

    private static RuleSet Targets(int rules, string[] otherCounts)
    {
        var issued = Count("issued", "phát hành");
        var signed = Count("signed", "ký số");
        var rate = new RatioIndicator
        {
            Id = "signing_rate",
            Name = Text("tỷ lệ ký số"),
            Definition = Text("Văn bản ký số trên văn bản phát hành."),
            Part = signed,
            Whole = issued,
            IsPartWithinWhole = true,
            AddsUp = true,
        };
        return RuleSet.Of(new RuleSetContent
        {
            Id = "country",
            Title = Text("Ký số"),
            Indicators = [issued, signed, rate, .. otherCounts.Select(id => Count(id, id))],
            Rules = [.. Enumerable.Range(0, rules).Select(number => Target(number, rate))],
        });
    }

    private static TargetRule Target(int number, RatioIndicator rate) => new()
    {
        Id = $"target_{number.ToString(CultureInfo.InvariantCulture)}",
        Title = Text("Ký số"),
        Indicator = rate,
        Comparison = Comparison.Above,
        NothingToCount = Verdict.NotApplicable,
        Thresholds =
        [
            new TargetThreshold { FirstDay = _inForce, Percentage = Percentage.Of(90 + number), Basis = Basis() },
        ],
    };

    private static LegalBasis Basis() => new()
    {
        Kind = BasisKind.Provision,
        Provision = Text("Điều 1"),
        Instrument = new LegalInstrument
        {
            Id = "qd1",
            Type = Text("Quyết định"),
            Number = "01/QĐ-UBND",
            SignedOn = _inForce,
            Issuer = Text("UBND tỉnh Ví Dụ"),
        },
    };

    private static CountIndicator Count(string id, string verb) =>
        new() { Id = id, Name = Text($"văn bản {verb}"), Counted = Text("văn bản"), Verb = Text(verb) };

    private static LocalizedText Text(string text) => new(text, text);
}
