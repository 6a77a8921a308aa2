using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary>What <c>docs/importing.md</c> says of the members of a map is what the code reads.</summary>
public sealed partial class ImportMapPageTests
{
    private const string Unknown = "nobody_knows_this";

    private static readonly string _text = File.ReadAllText(RepositoryRoot.PathOf("docs", "importing.md"));
    private static readonly DocumentationPage _page = DocumentationPage.Read("importing.md");

    public static TheoryData<string, string> Objects => new()
    {
        { "map.json", "" },
        { "map.json columns", "columns/1" },
        { "map.json aliases", "aliases/0" },
    };

    public static TheoryData<string, string, string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string, string, string>();
            foreach (var row in Objects)
            {
                foreach (var member in MemberRow().Matches(TableOf((string)row[0])).AsEnumerable())
                {
                    members.Add(
                        (string)row[1], member.Groups["name"].Value, member.Groups["need"].Value, member.Value);
                }
            }

            return members;
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_page_describes_what_the_code_reads(string table, string path) =>
        _page.MemberTables[table].Should().BeEquivalentTo(KnownAt(path));

    [Fact]
    public void Every_table_of_members_is_held_against_the_code() =>
        _page.MemberTables.Keys.Should().BeEquivalentTo(Objects.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_is_required_where_the_page_says_so(string path, string name, string need, string row)
    {
        var map = GivenMap.OfPage();
        At(map, path).AsObject().Remove(name);

        GivenMap.CodesOf(map).Contains(name == "headers" ? "CC6307" : "CC1006").Should().Be(need == "required", row);
    }

    [Theory]
    [InlineData("", "target")]
    [InlineData("", "numbers")]
    [InlineData("", "dash")]
    [InlineData("columns/1", "role")]
    public void The_page_names_every_word_that_a_member_may_be(string path, string name)
    {
        var map = GivenMap.OfPage();
        At(map, path)[name] = Unknown;

        var told = GivenMap.IssuesOf(map).Single(issue => issue.Code == "CC1009").Message.English;

        var known = Choices().Match(told).Groups["choices"].Value.Split(", ");
        known.Should().HaveCountGreaterThan(1);
        WordsFor(name).Should().BeEquivalentTo(known);
    }

    [Fact]
    public void What_is_not_given_is_what_the_page_says()
    {
        var map = GivenMap.OfPage();
        map.AsObject().Remove("numbers");
        map.AsObject().Remove("dash");
        map.AsObject().Remove("aliases");
        At(map, "columns").AsArray().RemoveAt(4);
        At(map, "columns/0").AsObject().Remove("optional");

        var read = GivenMap.Parse(map);

        MapWords.Numbers[UnlessGiven("numbers")].Should().Be(read.Numbers);
        MapWords.Dashes[UnlessGiven("dash")].Should().Be(read.Dash);
        read.Aliases.Should().BeEmpty();
        bool.Parse(UnlessGiven("optional")).Should().Be(read.Columns[0].IsOptional);
        bool.Parse(UnlessGiven("checkOnly")).Should().Be(read.Columns[0].IsCheckOnly);
        read.Columns[0].Should().BeEquivalentTo(new { Id = "", Part = (string?)null, Whole = (string?)null });
        read.Columns[0].Under.Concat(read.Columns[0].SumOf).Should().BeEmpty();
    }

    [Fact]
    public void Every_member_is_seen() => Members.Should().HaveCount(8 + 9 + 2);

    private static string TableOf(string name) => _text.Split($"<!-- members {name} -->\n")[1].Split("\n\n")[0];

    private static string UnlessGiven(string name) => Members
        .Select(member => MemberRow().Match((string)member[3]))
        .Single(row => row.Groups["name"].Value == name).Groups["default"].Value;

    /// <summary>The roles of their table, or the words that the row of another member names.</summary>
    private static IEnumerable<string> WordsFor(string name) => name == "role"
        ? RoleRow().Matches(_text).Select(row => row.Groups["name"].Value)
        : Word().Matches((string)Members.Single(member => (string)member[1] == name)[3])
            .Select(word => word.Groups["word"].Value).Except([name]).Distinct(StringComparer.Ordinal);

    /// <summary>Asks the code which members it knows, by writing one that it cannot know.</summary>
    private static string[] KnownAt(string path)
    {
        var map = GivenMap.OfPage();
        At(map, path)[Unknown] = true;
        var told = GivenMap.IssuesOf(map).Single(issue => issue.Code == "CC1004").Message.English;
        return Known().Match(told).Groups["known"].Value.Split(", ");
    }

    private static JsonNode At(JsonNode map, string path) => path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(map, (node, step) => char.IsAsciiDigit(step[0]) ? node[step[0] - '0']! : node[step]!);

    [GeneratedRegex(
        @"^\| `(?<name>\w+)` \| (?<need>required|optional) \|(?: `?(?<default>\w*)`? ?\|)? [^\n]+\|$",
        RegexOptions.Multiline)]
    private static partial Regex MemberRow();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| `(?:figures|documents|units)`", RegexOptions.Multiline)]
    private static partial Regex RoleRow();

    [GeneratedRegex(@"`(?<word>\w+)`")]
    private static partial Regex Word();

    [GeneratedRegex(@"Known members: (?<known>[^.]+)\.$")]
    private static partial Regex Known();

    [GeneratedRegex(@"one of: (?<choices>[^.]+)\.$")]
    private static partial Regex Choices();
}
