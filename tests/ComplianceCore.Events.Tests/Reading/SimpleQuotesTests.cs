using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Rows whose quotes stand around whole fields, told apart from others without reading their fields.</summary>
public sealed class SimpleQuotesTests
{
    private static readonly string[] _pieces =
        ["a", "b", " ", ",", ",", "\"", "\"", "\",\"", "\"\"", "\n", "\r\n", "\r"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    public static TheoryData<string, string> Texts => new()
    {
        { "a,b\n", "a,b\n" },
        { "\"a\",\"b,c\"\n", "\"a\",\"b,c\"\n" },
        { "\"\",\"\"\n\"x\"\nhalf", "\"\",\"\"\n\"x\"\n" },
        { "a\nb\"c\nd\n", "a\n" },
        { "a\n\"b\"\"c\"\nd\n", "a\n" },
        { "a\n\"b\nc\"\nd\n", "a\n" },
        { "a\n \"b\"\nd\n", "a\n" },
        { "a\n\"b\" \nd\n", "a\n" },
        { "a\n\"b\"\r\nd\n", "a\n" },
        { "a\n\"b\n", "a\n" },
        { "\"a\nb\n", "" },
        { $"{new string('a', 63)}\n\"b\"\n", $"{new string('a', 63)}\n\"b\"\n" },
        { $"\"{new string('a', 61)}\",\"b\"\n", $"\"{new string('a', 61)}\",\"b\"\n" },
        { $"\"{new string('a', 62)}\"x\n", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Simple_rows_end_before_the_first_that_is_not(string text, string simple) =>
        EndOf(text, endsWithReturn: false).Should().Be(Encoding.UTF8.GetByteCount(simple));

    [Theory]
    [InlineData("\"a\"\r\nb\r\n", 8)]
    [InlineData("a\r\n\"b\"\rc\r\n", 3)]
    [InlineData("a\r\n\"b\"\r,c\r\n", 3)]
    public void A_quote_closes_before_a_carriage_return_that_ends_the_line(string text, int end) =>
        EndOf(text, endsWithReturn: true).Should().Be(end);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Simple_rows_are_whole_and_well_quoted(int seed)
    {
        var dice = new Dice(seed);
        foreach (var endsWithReturn in Enumerable.Range(0, 400).Select(index => index % 2 == 0))
        {
            var text = string.Concat(Enumerable.Range(0, dice.Below(200)).Select(_ => dice.One(_pieces)));

            Faults(Encoding.UTF8.GetBytes(text), EndOf(text, endsWithReturn), endsWithReturn)
                .Should().BeEmpty("'{0}' is read row by row", text);
        }
    }

    /// <summary>What the careful reading of the rows up to an end has against them.</summary>
    private static IEnumerable<string> Faults(byte[] text, int end, bool endsWithReturn)
    {
        var fields = new FieldSplitter((byte)',');
        var start = 0;
        while (start < end)
        {
            var ending = QuotedRows.EndOf(text.AsSpan(start), (byte)',', isEnd: true, out var length);
            if (ending is not QuotedRow.Whole || start + length > end)
            {
                yield return $"The row at {start} does not end before {end}.";
                yield break;
            }

            var row = text.AsSpan(start, length - 1);
            fields.Split(endsWithReturn && row.EndsWith("\r"u8) ? row[..^1] : row);
            if (!fields.IsWellQuoted || row.Contains((byte)'\n'))
            {
                yield return $"The row at {start} is not simple.";
            }

            start += length;
        }
    }

    private static unsafe int EndOf(string text, bool endsWithReturn)
    {
        var bytes = Encoding.UTF8.GetBytes(text + new string('"', 64));
        fixed (byte* first = bytes)
        {
            var layout = new LogLayout((byte)',', 1, [], endsWithReturn);
            return SimpleQuotes.EndOf(first, bytes.Length - 64, layout);
        }
    }
}
