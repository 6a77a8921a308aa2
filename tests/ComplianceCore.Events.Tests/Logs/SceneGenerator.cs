using System.Diagnostics;
using System.Globalization;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>Makes up what a random log is about.</summary>
internal static class SceneGenerator
{
    private static readonly string[] _codes =
        ["A", "B", "a", "04063", "04064", "YC.NV", "YC.KTHT", "Đ1", "Nội.Vụ", "Z-9_9", "CHI-NHANH.DANG-KY.DAT-DAI"];

    private static readonly string[] _unknownCodes =
        ["C", "b", "04065", "yc.nv", "Đ", "Xã Ví Dụ", "0", "A.", "CHI-NHANH.DANG-KY.DAT-DAJ", "Nội.vụ", "a,b"];

    private static readonly LocalDate[] _days =
    [
        new(1970, 1, 1), new(1975, 6, 12), new(2000, 2, 29), new(2020, 11, 14), new(2020, 11, 15), new(2020, 12, 31),
        new(2021, 1, 1), new(2021, 1, 18), new(2021, 1, 19), new(2021, 2, 28), new(2021, 3, 1), new(2021, 3, 2),
        new(2021, 3, 14), new(2021, 3, 31), new(2021, 4, 1), new(2021, 4, 14), new(2021, 6, 30), new(2100, 2, 28),
        new(2105, 12, 31),
    ];

    /// <summary>Makes up a scene for a number of rows.</summary>
    public static LogScene Make(Dice dice, int rows)
    {
        var days = dice.Shuffled(_days)[..dice.Between(1, 8)];
        var directory = DirectoryOf(dice);
        var isPlain = dice.Chance(50);
        var (calendar, periods, isListed) = CalendarOf(dice);
        return new LogScene
        {
            Directory = directory,
            KnownUnits = [.. directory.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal)],
            UnknownUnits = rows > 1000
                ? [.. Enumerable.Range(0, 1500).Select(UnknownCode)]
                : _unknownCodes[..^(isPlain ? 1 : 0)],
            Documents =
            [
                .. Enumerable.Range(0, Math.Max(1, rows / dice.Between(1, 6))).Select(_ => IdOf(dice, isPlain)),
            ],
            Moments = [.. Enumerable.Range(0, dice.Between(1, 40)).Select(_ => MomentOf(dice, dice.One(days)))],
            IsPlain = isPlain,
            Calendar = calendar,
            Periods = periods,
            IsListed = isListed,
            AsOf = dice.Chance(50) ? dice.One(days).PlusDays(dice.Between(-1, 1)) : null,
            Basis = dice.Chance(80) ? CountBasis.Documents : CountBasis.Rows,
            Vocabulary = dice.Chance(70)
                ? EventVocabulary.Default
                : EventVocabulary.Default.With("Số hiệu", EventColumn.DocumentId).With("đã ký", EventKind.Signed)
                    .With(string.Empty, Confidentiality.Normal),
        };
    }

    /// <summary>Some units in any order; one code may come back after another unit gave it up.</summary>
    private static UnitDirectory DirectoryOf(Dice dice)
    {
        var units = dice.Shuffled(_codes)[..dice.Between(1, 6)].Select(code => Given.Commune("Ví Dụ").Coded(code));
        return UnitDirectory.Of(units.SelectMany((unit, index) => index == 0 && dice.Chance(30)
            ? new[] { unit.To(2021, 2, 14).Unit, unit.From(2021, 2, 15).Unit }
            : [unit.Unit]));
    }

    /// <summary>Months or quarters, or a list with holes in any order.</summary>
    private static (EventCalendar Calendar, IReadOnlyList<ReportingPeriod> Periods, bool IsListed) CalendarOf(Dice dice)
    {
        var office = dice.One(ReportingCalendar.Civil, ReportingCalendar.CutOff(14), ReportingCalendar.CutOff(18));
        return dice.Below(6) switch
        {
            < 2 => (EventCalendar.Months(office), Every(12, office.Month), false),
            2 => (EventCalendar.Quarters(office), Every(4, office.Quarter), false),
            3 or 4 => Listed(dice.Shuffled(Enumerable.Range(1, 6).Select(month => office.Month(2021, month)))
                [..dice.Between(1, 5)]),
            _ => Listed(dice.Shuffled(_days.Index().Select(day => ReportingPeriod.Of(
                $"kỳ \"{day.Index}\", ngắn", day.Item, day.Item)))[..dice.Between(1, 12)]),
        };
    }

    private static (EventCalendar Calendar, IReadOnlyList<ReportingPeriod> Periods, bool IsListed) Listed(
        ReportingPeriod[] periods) =>
        (EventCalendar.Of(periods), [.. periods.OrderBy(period => period.FirstDay)], true);

    private static ReportingPeriod[] Every(int parts, Func<int, int, ReportingPeriod> window) =>
    [
        .. from year in Enumerable.Range(1969, 139)
           from part in Enumerable.Range(1, parts)
           select window(year, part),
    ];

    private static long MomentOf(Dice dice, LocalDate day) => LogCase.StartOf(day) + dice.Below(5) switch
    {
        0 => 0,
        1 => 86_399,
        2 => dice.Below(1440) * 60,
        _ => dice.Below(86_400),
    };

    private static string UnknownCode(int number) => number.ToString("'X'0000", CultureInfo.InvariantCulture);

    private static string IdOf(Dice dice, bool isPlain) => dice.Below(isPlain ? 8 : 11) switch
    {
        0 => $"{dice.Between(1, 20)}/QĐ-UBND",
        1 => $"{dice.Below(1000):0000}/2021/BC-UBND-VP{dice.Below(3)}",
        2 => $"d{dice.Below(1000)}",
        3 => new string('x', dice.Between(0, 199)) + dice.Below(3),
        4 => dice.Below(3) + new string('x', dice.Between(0, 199)),
        5 => $"Công văn {dice.Below(5)} về việc ký số 📄",
        6 => dice.One("ab", "AB", "aB", "Ab"),
        7 => string.Concat(Enumerable.Range(0, dice.Between(1, 40)).Select(_ => dice.One('a', 'ệ', '字', '-'))),
        8 => "\"" + dice.Below(3),
        9 => $"số \"{dice.Below(5)}\"",
        10 => $"{dice.Below(5)},{dice.Below(2)};a|b",
        _ => throw new UnreachableException(),
    };
}
