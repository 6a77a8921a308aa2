using System.Text.RegularExpressions;

namespace ComplianceCore.Events.Tests;

/// <summary>The rows that are shown stand where they are said to, and do not count for the reason given.</summary>
public sealed partial class RandomExampleTests
{
    private static readonly Dictionary<RowTally, string> _codes = new()
    {
        [RowTally.Secret] = "CC5121",
        [RowTally.UnknownUnit] = "CC5122",
        [RowTally.OutsideCalendar] = "CC5123",
        [RowTally.AfterAsOf] = "CC5124",
        [RowTally.Recalled] = "CC5125",
        [RowTally.SignedWithoutIssue] = "CC5126",
        [RowTally.Reissued] = "CC5127",
        [RowTally.Repeated] = "CC5128",
    };

    private static readonly Dictionary<RowFault, string> _faults = new()
    {
        [RowFault.FewFields] = "CC5101",
        [RowFault.ManyFields] = "CC5101",
        [RowFault.StrayQuote] = "CC5102",
        [RowFault.BehindQuote] = "CC5102",
        [RowFault.NotUtf8] = "CC5104",
        [RowFault.Unprintable] = "CC5105",
        [RowFault.NoDocument] = "CC5106",
        [RowFault.NoUnit] = "CC5107",
        [RowFault.UnknownKind] = "CC5108",
        [RowFault.NoMoment] = "CC5109",
        [RowFault.OtherCentury] = "CC5110",
        [RowFault.UnknownConfidentiality] = "CC5111",
    };

    public static TheoryData<int> All => Seeds.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_row_that_is_shown_is_one_that_does_not_count_for_its_reason(int seed)
    {
        var log = LogGenerator.Make(seed);
        var file = LogFileWriter.Write(new Dice(seed), log.Scene, log.Written);

        var shown = Shown(log, file, examples: 100);

        shown.Should().BeSubsetOf(Expected(log, file), "the log of seed {0} shows no other rows", seed);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_first_row_of_every_reason_is_shown(int seed)
    {
        var log = LogGenerator.Make(seed);
        var file = LogFileWriter.Write(new Dice(seed), log.Scene, log.Written);

        var shown = Shown(log, file, examples: 1);

        shown.Should().Equal(
            FirstOfEvery(Expected(log, file)), "the log of seed {0} shows the first row of every reason", seed);
    }

    /// <summary>Every row that does not count, or is the same as such a row, as <c>CC5121 (7) byte 120</c>.</summary>
    private static string[] Expected(GeneratedLog log, WrittenFile file)
    {
        var tallies = NaiveOracle.TalliesOf(log.Case);
        var tallied = log.Case.Rows.Index().Where(row => tallies[row.Index] is not (null or RowTally.Bad))
            .Select(row => (row.Item, Code: _codes[tallies[row.Index]!.Value]))
            .ToLookup(row => row.Item, row => row.Code);
        return
        [
            .. log.Written.Index().SelectMany(row => row.Item.Fault is { } fault
                ? [$"{_faults[fault]} {file.Places[row.Index]}"]
                : tallied[row.Item.Row].Distinct().Select(code => $"{code} {file.Places[row.Index]}")),
        ];
    }

    /// <summary>The first of each code, in the order of the codes.</summary>
    private static IEnumerable<string> FirstOfEvery(IEnumerable<string> rows) => rows
        .GroupBy(row => row[..6]).OrderBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => rows.First());

    private static IEnumerable<string> Shown(GeneratedLog log, WrittenFile file, int examples)
    {
        using var stream = new MemoryStream(file.Bytes);
        var options = log.Scene.Options with { Examples = examples };
        return EventAggregator.Of(log.Scene.Directory, log.Scene.Calendar, options)
            .Count(stream, "log.csv", CancellationToken.None).Examples
            .Select(issue => $"{issue.Code} ({issue.Place.Line}) byte {Offset().Match(issue.Message.English).Value}");
    }

    [GeneratedRegex(@"(?<=\(byte )[0-9,]+(?=\)\.$)")]
    private static partial Regex Offset();
}
