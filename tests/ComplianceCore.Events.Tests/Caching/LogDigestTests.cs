using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class LogDigestTests
{
    private const int Stretch = 1024 * 1024;
    private const int Length = (2 * Stretch) + 1000;

    public static TheoryData<int> Places => [0, Stretch - 1, Stretch, (2 * Stretch) - 1, 2 * Stretch, Length - 1];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_byte_that_differs_anywhere_gives_another_digest(int place)
    {
        var log = new byte[Length];
        var other = new byte[Length];
        other[place] = 1;

        DigestOf(other, threads: 2).Should().NotBe(DigestOf(log, threads: 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Stretch)]
    [InlineData(Length)]
    public void The_number_of_threads_changes_no_digest(int length)
    {
        var log = Enumerable.Range(0, length).Select(place => (byte)(place % 251)).ToArray();

        DigestOf(log, threads: 4).Should().Be(DigestOf(log, threads: 1));
    }

    private static LogDigest DigestOf(byte[] log, int threads)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("log.csv"), log);
        using var file = File.OpenHandle(folder.PathOf("log.csv"));
        return LogDigest.Of(file, log.Length, threads, CancellationToken.None);
    }
}
