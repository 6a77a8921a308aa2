using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class FilePlacementTests : IDisposable
{
    private static readonly WrittenFile _new = WrittenFile.Of(new OutputFile("a.txt", "mới"u8.ToArray()));

    private static readonly WrittenFile _deep =
        WrittenFile.Of(new OutputFile("case/history/a.json", "{}"u8.ToArray()));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_completed_leaves_no_file_and_no_folder_behind()
    {
        using (var placement = new FilePlacement(_folder.PathOf("out/deep/")))
        {
            placement.CreateFolder();
            placement.Prepare(_new);
            placement.MoveIntoPlace(_new);
        }

        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public void A_file_in_a_folder_of_the_folder_leaves_nothing_behind_either()
    {
        using (var placement = new FilePlacement(_folder.PathOf("out")))
        {
            placement.CreateFolder();
            placement.Prepare(_deep);
            placement.MoveIntoPlace(_deep);
        }

        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public void A_file_in_a_folder_of_the_folder_is_written_beside_its_place()
    {
        using var placement = new FilePlacement(_folder.Location);

        placement.Prepare(_deep);

        _folder.Names().Should().HaveCount(3).And.Contain(["case", "case/history"])
            .And.Contain(name => name.StartsWith("case/history/.a.json.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_completed_brings_a_replaced_file_back()
    {
        File.WriteAllText(_folder.PathOf("a.txt"), "cũ");
        using (var placement = new FilePlacement(_folder.Location))
        {
            placement.Prepare(_new);
            placement.SetAside(_new);
            placement.MoveIntoPlace(_new);
        }

        _folder.Names().Should().Equal("a.txt");
        File.ReadAllText(_folder.PathOf("a.txt")).Should().Be("cũ");
    }

    [Fact]
    public void What_is_completed_stays_alone()
    {
        File.WriteAllText(_folder.PathOf("a.txt"), "cũ");
        using (var placement = new FilePlacement(_folder.Location))
        {
            placement.Prepare(_new);
            placement.SetAside(_new);
            placement.MoveIntoPlace(_new);
            placement.Complete();
        }

        _folder.Names().Should().Equal("a.txt");
        File.ReadAllText(_folder.PathOf("a.txt")).Should().Be("mới");
    }

    [Fact]
    public void A_file_that_appeared_in_the_meantime_is_not_overwritten()
    {
        var placing = () =>
        {
            using var placement = new FilePlacement(_folder.Location);
            placement.Prepare(_new);
            File.WriteAllText(_folder.PathOf("a.txt"), "của người khác");
            placement.MoveIntoPlace(_new);
        };

        placing.Should().Throw<IOException>();
        _folder.Names().Should().Equal("a.txt");
        File.ReadAllText(_folder.PathOf("a.txt")).Should().Be("của người khác");
    }
}
