namespace ComplianceCore.Cli.Tests;

public sealed class ComparingStreamTests
{
    [Theory]
    [InlineData(199_999, false)]
    [InlineData(200_000, true)]
    [InlineData(200_001, false)]
    public void Bytes_are_equal_when_all_of_them_are_there_and_no_more(int written, bool isEqual) =>
        IsEqual(new byte[200_000], new byte[written]).Should().Be(isEqual);

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(199_999)]
    public void One_other_byte_is_found_wherever_it_stands(int place)
    {
        var written = new byte[200_000];
        written[place] = 1;

        IsEqual(new byte[200_000], written).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_equal_to_nothing() => IsEqual([], []).Should().BeTrue();

    private static bool IsEqual(byte[] present, byte[] written)
    {
        using var comparison = new ComparingStream(new MemoryStream(present));
        foreach (var part in written.Chunk(70_001))
        {
            comparison.Write(part, 0, part.Length);
        }

        return comparison.IsEqual;
    }
}
