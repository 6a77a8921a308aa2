using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The draft of Sông Thơ, written into a folder of its own, to be spoilt.</summary>
internal sealed class WrittenDraft : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WrittenDraft(ComplianceCase office)
    {
        var drafted = DraftedCase.Of(office, CancellationToken.None);
        foreach (var file in drafted.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Name))!);
            File.WriteAllBytes(PathOf(file.Name), file.Bytes.Span);
        }
    }

    public string Location => _folder.Location;

    public string PathOf(string name) => _folder.PathOf(name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Writes a file, its folder too.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Replaces every occurrence of a text that stands in a file.</summary>
    public void Replace(string name, string old, string replacement)
    {
        Read(name).Should().Contain(old);
        Write(name, Read(name).Replace(old, replacement, StringComparison.Ordinal));
    }

    public DispatchVerification Verify() => DispatchVerification.Of(Location, CancellationToken.None);

    /// <summary>The parts that differ, each with the codes of its differences.</summary>
    public string[] Different() =>
    [
        .. Verify().Parts
            .Where(part => part.Outcome == VerificationOutcome.Different)
            .Select(part => $"{part.Name} {string.Join(' ', part.Differences.Select(issue => issue.Code))}"),
    ];

    /// <summary>The faults for which the receipt is not read at all.</summary>
    public IReadOnlyList<Issue> Refusals() =>
        FluentActions.Invoking(Verify).Should().Throw<ReceiptFormatException>().Which.Issues;

    public void Dispose() => _folder.Dispose();
}
