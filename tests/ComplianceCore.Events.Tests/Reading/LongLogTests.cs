using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Logs of so many alike rows that vectors take them, with one row that is not alike.</summary>
public sealed class LongLogTests
{
    private const string DocumentLast = "unit_code,kind,occurred_at,confidentiality,document_id\r\n";

    public static TheoryData<string, int, CountBasis> OddIds
    {
        get
        {
            var data = new TheoryData<string, int, CountBasis>();
            foreach (var id in new[] { string.Empty, "\u007F", "2021-00000000001\u007F", "d\u00011", "d\u0085" })
            {
                foreach (var place in new[] { 0, 1, 40, 99 })
                {
                    data.Add(id, place, CountBasis.Documents);
                    data.Add(id, place, CountBasis.Rows);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OddIds))]
    public void A_faulty_id_among_sound_ones_makes_its_row_bad(string id, int place, CountBasis basis)
    {
        var rows = Rows(100);
        rows[place] = $"{id},A,sent,2021-03-01T10:00:00,normal";

        var count = LogText.Count(LogText.Of(rows), EventCountOptions.Default with { Basis = basis });

        CountSummary.Of(count).Tallies.Should().Equal("Bad A 1");
        CountSummary.Of(count).Figures.Should().Equal("tháng 3/2021 A Sent 99");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(525)]
    [InlineData(1029)]
    public void Rows_are_counted_whatever_their_number(int rows)
    {
        var count = LogText.Count(
            LogText.Of(Rows(rows)), EventCountOptions.Default with { Basis = CountBasis.Rows, Threads = 1 });

        CountSummary.Of(count).Figures.Should().Equal($"tháng 3/2021 A Sent {rows}");
    }

    [Fact]
    public void A_row_that_ends_without_a_return_among_rows_with_one_keeps_its_last_character()
    {
        string[] rows = [.. Enumerable.Range(0, 40).Select(row => $"A,sent,2021-03-01T10:00:00,normal,D{row}1\r\n")];
        rows[20] = "A,sent,2021-03-01T10:00:00,normal,D31\n";

        var count = LogText.Count(Encoding.UTF8.GetBytes(DocumentLast + string.Concat(rows)));

        CountSummary.Of(count).Figures.Should().Equal("tháng 3/2021 A Sent 39");
        CountSummary.Of(count).Tallies.Should().Equal("Repeated A 1");
    }

    /// <summary>Rows of documents of their own, in printable characters of ASCII only.</summary>
    private static string[] Rows(int count) =>
        [.. Enumerable.Range(0, count).Select(row => $"H44.15.0-2021-{row:0000000},A,sent,2021-03-01T10:00:00,normal")];
}
