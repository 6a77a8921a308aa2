namespace ComplianceCore.Repository.Tests;

public sealed class DependencyFloorTests
{
    private static readonly IReadOnlyList<(string Package, string Version)> _shipped = RestoredPackages.Of("src");

    private static readonly IReadOnlyList<(string Package, string Version)> _restored =
        [.. _shipped, .. RestoredPackages.Of("tests"), .. RestoredPackages.Of("benchmarks")];

    [Fact]
    public void Every_package_that_is_shipped_against_has_a_floor() =>
        _shipped.Should().HaveCountGreaterThan(6)
            .And.OnlyContain(each => DependencyFloor.All.Any(floor => floor.Package == each.Package));

    [Fact]
    public void No_package_is_below_its_floor() =>
        _restored.Where(each => DependencyFloor.All
                .Any(floor => floor.Package == each.Package && !floor.Holds(each.Version)))
            .Should().BeEmpty();

    [Fact]
    public void Packages_with_holes_are_among_those_that_were_restored() =>
        _restored.Select(each => each.Package).Should().Contain(["System.IO.Packaging", "Newtonsoft.Json"]);

    [Fact]
    public void A_package_has_one_floor() =>
        DependencyFloor.All.Should().HaveCountGreaterThan(8).And.OnlyHaveUniqueItems(floor => floor.Package);

    [Fact]
    public void A_floor_has_its_holes_and_no_floor_has_none() =>
        DependencyFloor.All.Should().OnlyContain(floor => (floor.Floor == "0") == (floor.Holes.Count == 0));

    [Fact]
    public void A_hole_is_named_by_its_advisory() =>
        DependencyFloor.All.SelectMany(floor => floor.Holes).Should().HaveCountGreaterThan(5)
            .And.OnlyContain(hole => hole.StartsWith("GHSA-", StringComparison.Ordinal));

    [Fact]
    public void A_source_is_a_page_of_advisories() =>
        DependencyFloor.All.Should().OnlyContain(
            floor => floor.Source.Scheme == Uri.UriSchemeHttps && floor.Source.AbsolutePath.Contains("advisories"));

    [Theory]
    [InlineData("8.0.0", false)]
    [InlineData("8.0.1-rc.1", false)]
    [InlineData("8.0.1", true)]
    [InlineData("8.0.2", true)]
    [InlineData("10.0.0", true)]
    public void A_floor_is_met_from_its_version_on(string version, bool isMet) =>
        DependencyFloor.All.Single(floor => floor.Package == "System.IO.Packaging").Holds(version).Should().Be(isMet);
}
