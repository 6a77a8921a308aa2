using System.Globalization;
using System.Text;

namespace ComplianceCore.Events.Tests;

public sealed class WordTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(11_000)]
    [InlineData(65_535)]
    public void Every_word_is_found_by_its_bytes_and_no_other_one(int count)
    {
        string[] words = [.. Enumerable.Range(0, count).Select(WordOf)];
        using var table = new WordTable([.. words.Select((word, number) => (Encoding.UTF8.GetBytes(word), number))]);
        words.Select(word => NumberOf(table, word)).Should().Equal(Enumerable.Range(0, count));
        words.Select(word => NumberOf(table, word + "x")).Should().AllBeEquivalentTo(-1);
        Enumerable.Range(count, 100).Select(number => NumberOf(table, WordOf(number)))
            .Should().AllBeEquivalentTo(-1);
    }

    [Fact]
    public void A_word_is_found_as_soon_as_it_is_added()
    {
        using var table = new WordTable(1000);
        for (var number = 0; number < 1000; number++)
        {
            NumberOf(table, WordOf(number)).Should().Be(-1);
            table.Add(Encoding.UTF8.GetBytes(WordOf(number)), number);
            Enumerable.Range(0, number + 1).Select(before => NumberOf(table, WordOf(before)))
                .Should().Equal(Enumerable.Range(0, number + 1));
        }
    }

    [Fact]
    public void Words_of_one_bucket_are_found_however_many_there_are()
    {
        // The table of these words has 64 buckets.
        string[] words = [.. Alike(bits: 6).Take(100)];
        using var table = new WordTable([.. words.Select((word, number) => (Encoding.UTF8.GetBytes(word), number))]);
        words.Select(word => NumberOf(table, word)).Should().Equal(Enumerable.Range(0, 100));
        Alike(bits: 6).Skip(100).Take(100).Select(word => NumberOf(table, word)).Should().AllBeEquivalentTo(-1);
    }

    [Fact]
    public void Words_that_differ_in_length_only_are_different_words()
    {
        string[] words = [.. Enumerable.Range(1, 20).Select(length => new string('A', length))];
        using var table = new WordTable([.. words.Select((word, number) => (Encoding.UTF8.GetBytes(word), number))]);
        words.Select(word => NumberOf(table, word)).Should().Equal(Enumerable.Range(0, 20));
        NumberOf(table, "\0A").Should().Be(-1);
        NumberOf(table, string.Empty).Should().Be(-1);
    }

    /// <summary>Words of 1 to 24 bytes.</summary>
    private static string WordOf(int number) =>
        number.ToString(CultureInfo.InvariantCulture) + new string('.', number % 19);

    /// <summary>Words of which the first bits of the hash are zero.</summary>
    private static IEnumerable<string> Alike(int bits) => Enumerable.Range(0, int.MaxValue)
        .Select(WordOf)
        .Where(word => HashOf(word) >> (64 - bits) == 0);

    private static unsafe ulong HashOf(string word)
    {
        var padded = new byte[32];
        Encoding.UTF8.GetBytes(word).CopyTo(padded, 0);
        fixed (byte* text = padded)
        {
            var (low, high) = WordTable.Split(text, (uint)word.Length);
            return WordTable.HashOf(low, high);
        }
    }

    /// <summary>Asks for a word in each of the ways in which one can, which agree.</summary>
    private static unsafe int NumberOf(WordTable table, string word)
    {
        var padded = new byte[32];
        Encoding.UTF8.GetBytes(word).CopyTo(padded, 0);
        var number = table.Find(Encoding.UTF8.GetBytes(word));
        fixed (byte* text = padded)
        {
            table.Find(text, (uint)word.Length).Should().Be(number);
            var (low, high) = WordTable.Split(text, (uint)word.Length);
            var asked = new AskedWord
            {
                Low = low,
                High = high,
                Hash = WordTable.HashOf(low, high),
                Length = (uint)word.Length,
            };
            var first = -1;
            table.Find(&asked, 1, &first);
            first.Should().BeOneOf(number, -1);
        }

        return number;
    }
}
