using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary>What <c>docs/importing.md</c> says of the roles of columns is what the code asks of them.</summary>
public sealed partial class ColumnRolePageTests
{
    private static readonly string _text = File.ReadAllText(RepositoryRoot.PathOf("docs", "importing.md"));

    private static readonly Dictionary<string, string[]> _needs = RoleRow().Matches(_text).ToDictionary(
        row => row.Groups["name"].Value, row => Words(row.Groups["needs"].Value), StringComparer.Ordinal);

    /// <summary>Each role with the maps that it has a meaning in, and whether it may stand several times.</summary>
    public static IEnumerable<object[]> Roles => RoleRow().Matches(_text).Select(row => new object[]
    {
        row.Groups["name"].Value, Words(row.Groups["maps"].Value), row.Groups["several"].Success,
    });

    /// <summary>Each role with a member that it needs.</summary>
    public static IEnumerable<object[]> Needs =>
        from role in _needs from member in role.Value select new object[] { role.Key, member };

    /// <summary>Each target with roles that are enough for it.</summary>
    public static IEnumerable<object[]> Sets =>
        from row in SetRow().Matches(_text)
        from set in row.Groups["sets"].Value.Split("; or ")
        select new object[] { row.Groups["name"].Value, Words(set) };

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_has_a_meaning_in_the_maps_that_the_page_names(string role, string[] maps, bool isRepeatable) =>
        MapWords.Targets.Keys.Where(target => !CodesOf(target, role).Contains("CC6305"))
            .Should().Equal(maps, $"{role}, {isRepeatable}");

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_stands_several_times_where_the_page_says_so(string role, string[] maps, bool isRepeatable)
    {
        string[] counts = maps.Length == 1 && maps[0] == "figures" ? ["count"] : [];

        CodesOf(maps[0], ["order", .. counts, role, role]).Contains("CC6306").Should().Be(!isRepeatable);
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_column_needs_what_the_page_says(string role, string member)
    {
        var map = GivenMap.Of("figures", Columns("unitName", "count", role));
        GivenMap.CodesOf(map).Should().BeEmpty();

        map["columns"]![2]!.AsObject().Remove(member);

        GivenMap.CodesOf(map).Should().ContainSingle().Which.Should().BeOneOf("CC6302", "CC6304");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_roles_that_the_page_names_for_a_map_are_enough_and_each_is_needed(string target, string[] roles)
    {
        CodesOf(target, roles).Should().BeEmpty();
        roles.Should().OnlyContain(left => CodesOf(target, roles.Except(new[] { left }).ToArray()).Contains("CC6301"));
    }

    [Theory]
    [InlineData("figures", "unitCode", "count")]
    [InlineData("figures", "unitName", "flag")]
    [InlineData("figures", "unitName", "countWithPercent")]
    [InlineData("documents", "unitCode", "documentNumber", "issuedOn")]
    public void One_role_stands_for_another_as_the_page_says(string target, params string[] roles) =>
        CodesOf(target, roles).Should().BeEmpty();

    [Fact]
    public void Every_row_is_seen()
    {
        _needs.Keys.Should().Equal(MapWords.Roles.Keys);
        Needs.Should().HaveCount(6);
        Sets.Should().HaveCount(5);
    }

    private static IReadOnlyList<string> CodesOf(string target, params string[] roles) =>
        GivenMap.CodesOf(GivenMap.Of(target, Columns(roles)));

    private static IEnumerable<(string Role, string[] Needs)> Columns(params IEnumerable<string> roles) =>
        roles.Select(role => (role, _needs[role]));

    private static string[] Words(string cell) => [.. Word().Matches(cell).Select(word => word.Groups["word"].Value)];

    [GeneratedRegex(
        @"^\| `(?<name>\w+)` \| (?<maps>`(?:figures|documents|units)`[^|,]*(?:, `\w+`)*)(?<several>, several)? "
        + @"\|(?<needs>[^|]*)\|[^|]+\|$",
        RegexOptions.Multiline)]
    private static partial Regex RoleRow();

    [GeneratedRegex(@"^\| `(?<name>figures|documents|units)` \| (?<sets>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex SetRow();

    [GeneratedRegex(@"`(?<word>\w+)`")]
    private static partial Regex Word();
}
