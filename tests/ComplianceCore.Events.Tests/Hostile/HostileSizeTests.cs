using System.Globalization;
using System.Text;

namespace ComplianceCore.Events.Tests;

[Collection(RunAlone.Name)]
public sealed class HostileSizeTests
{
    private const int LongestRow = 1_048_576;
    private const string Good = "d2,A,sent,2021-03-01,normal\n";
    private const string Behind = ",A,sent,2021-03-01,normal";

    private static readonly string[] _tooLong =
    [
        "log.csv(2): The row is longer than 1,048,576 bytes. Its first line is left out; check whether a closing "
        + "quote is missing (byte 55). [CC5103]",
    ];

    [Theory]
    [InlineData(LongestRow - 1, "\n")]
    [InlineData(LongestRow, "\n")]
    [InlineData(LongestRow, "\r\n")]
    [InlineData(LongestRow, "")]
    public void A_row_of_a_mebibyte_counts(int length, string lineEnd) =>
        LogText.ToldOf(LogText.Of(new string('d', length - Behind.Length) + Behind + lineEnd)).Should().BeEmpty();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void A_row_of_a_byte_more_is_bad(string lineEnd) =>
        LogText.ToldOf(LogText.Of(new string('d', LongestRow + 1 - Behind.Length) + Behind + lineEnd))
            .Should().Equal(_tooLong);

    [Fact]
    public void A_row_of_ten_million_bytes_is_one_bad_row_and_the_next_one_counts() =>
        Counted(new string('d', 10_000_000) + ",A,sent,2021-03-01,normal\n" + Good)
            .Should().Be("read 2, counted 1\ntháng 3/2021\ntháng 3/2021 A Sent 1\nBad - 1\n");

    [Fact]
    public void A_row_of_ten_million_bytes_is_told() =>
        LogText.ToldOf(LogText.Of(new string('d', 10_000_000) + Behind)).Should().Equal(_tooLong);

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row() =>
        Counted("d1,A,sent,2021-03-01,\"normal\n" + Good)
            .Should().Be("read 2, counted 1\ntháng 3/2021\ntháng 3/2021 A Sent 1\nBad - 1\n");

    [Fact]
    public void A_quote_that_is_not_closed_for_ten_million_bytes_costs_one_row() =>
        Counted("\"d1,A,sent,2021-03-01,normal\n" + string.Concat(Enumerable.Repeat(Good, 400_000)))
            .Should().Be("read 400001, counted 1\ntháng 3/2021\ntháng 3/2021 A Sent 1\nBad - 1\nRepeated A 399999\n");

    [Fact]
    public void A_quote_that_is_not_closed_for_ten_million_bytes_is_told() =>
        LogText.ToldOf(LogText.Of("\"d1,A,sent,2021-03-01,normal\n" + string.Concat(
            Enumerable.Range(0, 400_000).Select(number => $"d{number},A,sent,2021-03-01,normal\n"))))
            .Should().Equal(_tooLong);

    [Fact]
    public void An_id_of_ten_thousand_characters_is_an_id() =>
        Counted(new string('ệ', 10_000) + Behind + '\n' + new string('ệ', 10_001) + Behind)
            .Should().Be("read 2, counted 2\ntháng 3/2021\ntháng 3/2021 A Sent 2\n\n");

    [Fact]
    public void An_unknown_code_of_ten_thousand_characters_is_not_named() =>
        Counted($"d1,{new string('X', 10_000)},sent,2021-03-01,normal\n")
            .Should().Be("read 1, counted 0\n\n\nUnknownUnit - 1\n");

    [Fact]
    public void Of_a_million_unknown_units_the_first_thousand_are_named()
    {
        var batches = new UnknownUnitBatches(1_000_000);

        var count = LogText.Aggregator(EventCountOptions.Default).Count(batches, CancellationToken.None);

        count.Tallies[(int)RowTally.UnknownUnit].ByUnit.Select(unit => (unit.UnitCode, unit.Rows)).Should().Equal(
        [
            .. Enumerable.Range(0, 1000).Select(number => ((string?)UnknownUnitBatches.CodeOf(number), 1L)),
            (null, 999_000L),
        ]);
    }

    [Fact]
    public void A_million_unknown_units_take_little_memory()
    {
        var batches = new UnknownUnitBatches(1_000_000);

        LogText.Aggregator(EventCountOptions.Default).Count(batches, CancellationToken.None);

        batches.MemoryAtEnd.Should().BeLessThan(16_000_000);
    }

    [Fact]
    public void A_log_of_NUL_bytes_has_one_bad_row() =>
        Counted(new string('\0', 100_000)).Should().Be("read 1, counted 0\n\n\nBad - 1\n");

    [Fact]
    public void A_log_of_quotes_has_bad_rows_and_no_others() =>
        Counted(string.Concat(Enumerable.Repeat("\"\n", 10_001))).Should().Be(string.Create(
            CultureInfo.InvariantCulture, $"read {5001}, counted 0\n\n\nBad - {5001}\n"));

    private static string Counted(string rows) =>
        CountSummary.Of(LogText.Count(Encoding.UTF8.GetBytes(LogText.Header + rows))).ToString();
}
