using System.Text;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary><c>docs/importing.md</c> is what the code says.</summary>
public sealed partial class ImportingPageTests
{
    private static readonly string _page = File.ReadAllText(RepositoryRoot.PathOf("docs", "importing.md"));

    [Fact]
    public void The_page_names_every_map_at_hand() =>
        RowsOf("map").Should().Equal(ImportMap.Embedded.Select(map => map.Id));

    [Fact]
    public void The_page_names_every_form_of_a_row() =>
        RowsOf("form").Should().Equal(Enum.GetNames<StructuralRow>().Select(
            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));

    [Fact]
    public void The_map_of_the_page_is_read()
    {
        var map = ImportMap.Parse(
            Encoding.UTF8.GetBytes(DocumentationPage.Read("importing.md").Files["map.json"]), "map.json");

        map.Columns.Select(column => column.Role).Should().Equal(
            ColumnRole.Order, ColumnRole.UnitName, ColumnRole.Count, ColumnRole.Count, ColumnRole.Percent);
        map.Aliases.Should().ContainKey("xã Sập Vạt");
    }

    private static IEnumerable<string> RowsOf(string table)
    {
        var rows = Regex.Match(
            _page, $@"^\| {table} \|[^\n]*\n\|[^\n]*\n(?<rows>(\|[^\n]*\n)+)",
            RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Groups["rows"].Value;
        return Name().Matches(rows).Select(row => row.Groups["name"].Value);
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Name();
}
