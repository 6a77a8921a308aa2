namespace ComplianceCore.Documents.Tests;

public sealed class HostileStreamTests
{
    private static readonly LayoutCheckOptions _options = new();
    private static readonly byte[] _file = WordPackage.Plain.ToBytes();

    [Fact]
    public void A_file_without_an_end_is_refused_for_its_size()
    {
        using var stream = new EndlessStream(_file);

        var check = () => LayoutChecker.Check(stream, _options, CancellationToken.None);

        check.Should().Throw<WordFileException>().Which.Issues.Select(issue => issue.Code)
            .Should().Equal(WordIssueCode.TooLarge);
    }

    [Fact]
    public void A_file_that_comes_one_byte_at_a_time_is_checked_like_any_other()
    {
        using var stream = TricklingStream.Of(_file);

        LayoutChecker.Check(stream, _options, CancellationToken.None).Departures
            .Should().HaveSameCount(Checked.Document(_file).Departures);
    }

    [Fact]
    public void A_network_that_fails_is_no_fault_of_the_file()
    {
        using var stream = TricklingStream.Breaking(_file, breaksAt: 200);

        var check = () => LayoutChecker.Check(stream, _options, CancellationToken.None);

        check.Should().Throw<IOException>().WithMessage("The network is down.");
    }

    [Fact]
    public void A_check_that_is_called_off_ends()
    {
        using var stream = new MemoryStream(_file);

        var check = () => LayoutChecker.Check(stream, _options, new CancellationToken(canceled: true));

        check.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream(_file);

        _ = LayoutChecker.Check(stream, _options, CancellationToken.None);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_file_is_read_from_where_the_stream_stands()
    {
        using var stream = new MemoryStream([1, 2, 3, .. _file]) { Position = 3 };

        LayoutChecker.Check(stream, _options, CancellationToken.None).Departures
            .Should().HaveSameCount(Checked.Document(_file).Departures);
    }
}
