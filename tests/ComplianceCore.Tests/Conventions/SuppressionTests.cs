using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

/// <summary>At most ten rules of the analysers are off, each with its reason on the line above.</summary>
public sealed partial class SuppressionTests
{
    private const string Pragma = "#" + "pragma";

    private static readonly string[] _folders = ["src", "tests", "samples", "benchmarks"];
    private static readonly string[] _kindsOfBuildFile = ["*.csproj", "*.props", "*.targets", "*.globalconfig"];

    private static readonly string[] _settings = File.ReadAllLines(RepositoryRoot.PathOf(".editorconfig"));

    private static readonly IReadOnlyList<string> _offEverywhere =
        [.. _settings.Select(line => Off().Match(line).Groups["rule"].Value).Where(rule => rule.Length > 0)];

    private static readonly IReadOnlyList<(SourceFile File, Match Attribute)> _offInPlaces =
    [
        .. SourceFile.All.SelectMany(file => Attribute().Matches(file.Text).Select(attribute => (file, attribute))),
    ];

    [Fact]
    public void These_rules_are_off_and_no_other() =>
        _offEverywhere.Concat(_offInPlaces.Select(place => place.Attribute.Groups["rule"].Value)).Distinct()
            .Should().BeEquivalentTo(
                "CA1032", "CA1062", "CA1064", "CA1515", "CA1707", "CA1720", "CA2007", "CS1591", "MA0008");

    [Fact]
    public void No_rule_is_off_twice() => _offEverywhere.Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_rule_that_is_off_everywhere_has_its_reason_above() => _settings
        .Where((line, index) => Off().IsMatch(line)
            && !Off().IsMatch(_settings[index - 1])
            && !_settings[index - 1].StartsWith("# Off: ", StringComparison.Ordinal))
        .Should().BeEmpty();

    [Fact]
    public void A_rule_that_is_off_in_a_place_has_its_reason_above() => _offInPlaces
        .Where(place => place.Attribute.Groups["above"].Value.Length == 0)
        .Should().BeEmpty();

    [Fact]
    public void No_rule_is_turned_off_in_another_way() =>
        SourceFile.All.Where(file => file.Text.Contains(Pragma, StringComparison.Ordinal)).Select(file => file.Path)
            .Concat(BuildFiles().Append(RepositoryRoot.PathOf("Directory.Build.props"))
                .Where(path => OffInBuild().IsMatch(File.ReadAllText(path))))
            .Should().BeEmpty();

    [Fact]
    public void Every_build_file_is_seen() => BuildFiles().Should().HaveCountGreaterThan(25);

    private static IEnumerable<string> BuildFiles() =>
        from folder in _folders
        from kind in _kindsOfBuildFile
        from path in Directory.EnumerateFiles(RepositoryRoot.PathOf(folder), kind, SearchOption.AllDirectories)
        select path;

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<rule>\w+)\.severity = (?:none|silent|suggestion)$")]
    private static partial Regex Off();

    [GeneratedRegex(
        """(?<above>^ *// [^\n]+\n)? *\[[\w: ]*Suppress\w*\(\s*"[^"]+",\s*"(?<rule>\w+)[^"]*",""",
        RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"NoWarn|WarningsNotAsErrors|severity\s*=\s*(?:none|silent)")]
    private static partial Regex OffInBuild();
}
