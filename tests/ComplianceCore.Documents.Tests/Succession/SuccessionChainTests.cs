using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class SuccessionChainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_chain_of_five_quarters_loads_and_drafts_all_the_way()
    {
        var second = Follow(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1"));
        var third = Follow(second);
        var fourth = Follow(third);
        var fifth = Follow(fourth);
        var sixth = Follow(fifth);

        string[] drafts = [Draft(second), Draft(third), Draft(fourth), Draft(fifth), Draft(sixth)];
        drafts.Should().Equal(
            "Ký số văn bản quý II/2021, huyện Yên Châu, 2021: 58",
            "Ký số văn bản quý III/2021, huyện Yên Châu, 2021: 58",
            "Ký số văn bản quý IV/2021, huyện Yên Châu, 2022: 58",
            "Ký số văn bản quý I/2022, huyện Yên Châu, 2022: 58",
            "Ký số văn bản quý II/2022, huyện Yên Châu, 2022: 58");
    }

    /// <summary>Writes the case that follows.</summary>
    private string Follow(string last)
    {
        var path = _folder.PathOf("after-" + Path.GetFileName(last));
        Directory.CreateDirectory(path);
        foreach (var file in NextCase.After(last).Files)
        {
            File.WriteAllBytes(Path.Combine(path, file.Name), file.Bytes.ToArray());
        }

        return path;
    }

    /// <summary>The title, the year of the dispatch and how many figures are missing.</summary>
    private static string Draft(string path)
    {
        var office = ComplianceCase.Load(path);
        var missing = office.Evaluate().Warnings.Count(warning => warning.Code == "CC1211");
        return $"{office.Title}, {office.Draft().IssuedDate.Year}: {missing}";
    }
}
