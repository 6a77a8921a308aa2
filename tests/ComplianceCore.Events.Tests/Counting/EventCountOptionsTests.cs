namespace ComplianceCore.Events.Tests;

public sealed class EventCountOptionsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(255)]
    [InlineData(256)]
    public void One_to_256_threads_can_work(int threads) =>
        (EventCountOptions.Default with { Threads = threads }).Threads.Should().Be(threads);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(257)]
    public void No_other_number_of_threads_can(int threads)
    {
        var setting = () => EventCountOptions.Default with { Threads = threads };

        setting.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_048_575)]
    [InlineData(1_048_576)]
    public void A_chunk_has_64_to_1048576_bytes(int size) =>
        (EventCountOptions.Default with { ChunkSize = size }).ChunkSize.Should().Be(size);

    [Theory]
    [InlineData(63)]
    [InlineData(1_048_577)]
    public void No_chunk_has_fewer_or_more_bytes(int size)
    {
        var setting = () => EventCountOptions.Default with { ChunkSize = size };

        setting.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    public void Up_to_100_rows_are_shown(int examples) =>
        (EventCountOptions.Default with { Examples = examples }).Examples.Should().Be(examples);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void No_other_number_of_rows_is_shown(int examples)
    {
        var setting = () => EventCountOptions.Default with { Examples = examples };

        setting.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Three_rows_are_shown_and_chunks_have_a_quarter_of_a_mebibyte_unless_told_otherwise() =>
        (EventCountOptions.Default.Examples, EventCountOptions.Default.ChunkSize).Should().Be((3, 262_144));
}
