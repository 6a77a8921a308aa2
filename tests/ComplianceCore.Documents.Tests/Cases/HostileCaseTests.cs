using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileCaseTests : IDisposable
{
    private const ulong Seed = 30_2020;

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public static TheoryData<string> Files => [.. SongTho.Files];

    public static TheoryData<string> JsonFiles =>
        [.. SongTho.Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal))];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Random_bytes_are_refused_or_drafted(string file) =>
        Mutations.RandomBytes(Seed, 64).Select(bytes => Accident(file, bytes)).OfType<string>().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_random_edits_is_refused_or_drafted(string file) =>
        Mutations.Edits(File.ReadAllBytes(_folder.PathOf(file)), Seed, 150)
            .Select(bytes => Accident(file, bytes)).OfType<string>().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(JsonFiles))]
    public void A_file_with_an_odd_value_is_refused_or_drafted(string file) =>
        Mutations.OddValues(File.ReadAllText(_folder.PathOf(file)))
            .Select(bytes => Accident(file, bytes)).OfType<string>().Should().BeEmpty();

    /// <summary>What went wrong otherwise than by a refusal; null when nothing did.</summary>
    private string? Accident(string file, byte[] bytes)
    {
        _folder.Write(file, bytes);
        try
        {
            PlainTextRenderer.Render(ComplianceCase.Load(_folder.Path).Draft());
            return null;
        }
        catch (CaseFormatException refusal)
        {
            return refusal.Issues.Count > 0 ? null : "refused without a reason";
        }
        catch (TemplateException refusal)
        {
            return refusal.Issues.Count > 0 ? null : "refused without a reason";
        }
        catch (Exception accident) when (accident is not OutOfMemoryException)
        {
            return $"{accident}\n{Convert.ToBase64String(bytes)}";
        }
    }
}
