using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>What the page of every package has for its readers.</summary>
public sealed partial class PackageReadmeTests
{
    private static readonly string[] _sections = ["Glossary", "Limits", "Issue codes"];

    private static readonly string[] _packages =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Packages => new(_packages);

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_page_begins_with_an_example(string package) =>
        PackageReadme.Of(package).Opening.Should().MatchRegex("\n```(csharp)?\n");

    [Theory]
    [MemberData(nameof(Packages))]
    public void Glossary_limits_and_issue_codes_stand_on_the_page_in_this_order(string package) =>
        PackageReadme.Of(package).Headings.Where(_sections.Contains).Should().Equal(_sections);

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_glossary_explains_every_public_type(string package)
    {
        var glossary = PackageReadme.Of(package).Section("Glossary");

        glossary.Should().Contain("| in Vietnamese | what it is |");
        PublicTypesOf(package).Where(type => !glossary.Contains($"`{type}`", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_does_not_do(string package) =>
        PackageReadme.Of(package).Section("Limits").Split(" - ").Should().HaveCountGreaterThan(2);

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_codes_of_a_package_are_a_table_and_of_one_without_codes_it_says_so(string package) =>
        PackageReadme.Of(package).Section("Issue codes").Should().Contain(
            File.Exists(RepositoryRoot.PathOf("src", package, "Texts", "en.json"))
                ? "| code | what, and the cure |"
                : "None of its own:");

    [Fact]
    public void Every_package_is_seen() => _packages.Should().HaveCount(8);

    [Fact]
    public void Public_types_are_seen() =>
        _packages.SelectMany(PublicTypesOf).Should().HaveCountGreaterThan(150);

    /// <summary>The types of the approved listing; the tool has none, and no listing.</summary>
    private static IEnumerable<string> PublicTypesOf(string package)
    {
        var listing = RepositoryRoot.PathOf(
            "tests", $"{package}.Tests", "Approved", $"PublicApiTests.{package}.api.txt");
        return File.Exists(listing)
            ? PublicType().Matches(File.ReadAllText(listing)).Select(type => type.Groups["name"].Value)
            : [];
    }

    [GeneratedRegex(@"^[a-z][a-z ]* ComplianceCore(?:\.[A-Z]\w*)*\.(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
