namespace ComplianceCore.Events.Tests;

public sealed class PositionMarksTests
{
    private const int Chunks = 10_000;

    // Every chunk adds two records to the one partition.
    private static readonly PositionMarks _marks = Mark();

    [Fact]
    public void A_record_of_a_long_log_stands_between_the_chunks_that_are_told() =>
        Enumerable.Range(0, 2 * Chunks)
            .Where(record => _marks.ChunksOf(0, (uint)record) is var (first, last)
                && (record / 2 < first || record / 2 > last))
            .Should().BeEmpty();

    [Fact]
    public void A_record_of_a_long_log_is_looked_for_in_a_few_chunks() =>
        Enumerable.Range(0, 2 * Chunks)
            .Select(record => _marks.ChunksOf(0, (uint)record))
            .Max(chunks => chunks.Last - chunks.First).Should().BeInRange(1, 15);

    [Fact]
    public void No_record_of_a_chunk_is_behind_those_that_may_stand_up_to_it() =>
        Enumerable.Range(0, Chunks).Where(chunk => _marks.CountUpTo(chunk, 0) < (2 * chunk) + 2).Should().BeEmpty();

    private static PositionMarks Mark()
    {
        var marks = new PositionMarks(most: 2048);
        foreach (var chunk in Enumerable.Range(0, Chunks))
        {
            marks.Begin(chunk, [(uint)(2 * chunk)]);
        }

        return marks;
    }
}
