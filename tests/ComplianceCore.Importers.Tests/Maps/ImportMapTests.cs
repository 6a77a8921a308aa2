using System.Text;

namespace ComplianceCore.Importers.Tests;

public sealed class ImportMapTests
{
    private const string Name = """{ "role": "unitName", "headers": ["Đơn vị"] }""";
    private const string Issued = """{ "role": "count", "id": "issued", "headers": ["Phát hành"] }""";

    [Fact]
    public void Every_embedded_map_is_read_and_has_a_name_of_its_own() =>
        ImportMap.Embedded.Select(map => map.Id).Should().HaveCount(10).And.OnlyHaveUniqueItems()
            .And.BeInAscendingOrder(StringComparer.Ordinal);

    [Theory]
    [InlineData("CC6301", "figures", Name)]
    [InlineData("CC6301", "figures", Issued)]
    [InlineData("CC6301", "documents", Name)]
    [InlineData("CC6301", "units", Name)]
    [InlineData("CC6305", "units", Name, Issued)]
    [InlineData("CC6302", "figures", Name, Issued, """{ "role": "names", "headers": ["Tên"], "part": "sent" }""")]
    [InlineData("CC6302", "figures", Name, Issued, """{ "role": "percent", "headers": ["%"], "part": "issued" }""")]
    [InlineData("CC6302", "figures", Name, Issued, """{ "role": "names", "headers": ["Danh sách"] }""")]
    [InlineData("CC6303", "figures", Name, Issued, Issued)]
    [InlineData("CC6304", "figures", Name, """{ "role": "count", "id": "Issued", "headers": ["Phát hành"] }""")]
    [InlineData("CC6304", "figures", Name, """{ "role": "count", "headers": ["Phát hành"] }""")]
    [InlineData("CC6305", "figures", Name, Issued, """{ "role": "issuedOn", "headers": ["Ngày"] }""")]
    [InlineData("CC6306", "figures", Name, Name, Issued)]
    [InlineData("CC6307", "figures", Name, Issued, """{ "role": "order" }""")]
    [InlineData("CC1004", "figures", Name, Issued, """{ "role": "order", "headers": ["STT"], "colour": "red" }""")]
    [InlineData("CC1009", "figures", Name, Issued, """{ "role": "ordre", "headers": ["STT"] }""")]
    public void A_faulty_map_is_refused(string code, string target, params string[] columns)
    {
        var json = $$"""
            {
              "format": 1, "id": "a", "title": "A", "target": "{{target}}",
              "columns": [{{string.Join(", ", columns)}}]
            }
            """;

        FluentActions.Invoking(() => ImportMap.Parse(Encoding.UTF8.GetBytes(json), "map.json"))
            .Should().Throw<ImportMapFormatException>().Which.Issues.Should().Contain(issue => issue.Code == code);
    }

    [Fact]
    public void An_alias_without_a_unit_is_a_warning()
    {
        var map = MapWith("""  "aliases": [{ "name": "xã Sập Vạt", "code": "99999" }],""");

        Importing.OfText("Đơn vị;Phát hành\nPhòng Nội vụ;3\n", map, YenChau.Units)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6121");
    }

    [Fact]
    public void An_alias_names_the_unit_that_is_meant()
    {
        var map = MapWith("""  "aliases": [{ "name": "xã Sập Vạt", "code": "04066" }],""");

        YenChau.Lines(Importing.OfText("Đơn vị;Phát hành\nUBND XÃ SẬP VẠT;3\n", map, YenChau.Units).Figures)
            .Should().Equal("04066 issued 3");
    }

    [Fact]
    public void A_map_that_says_English_reads_English_numbers()
    {
        var map = MapWith("""  "numbers": "en",""");

        YenChau.Lines(Importing.OfText("Đơn vị;Phát hành\nPhòng Nội vụ;1,059\n", map, YenChau.Units).Figures)
            .Should().Equal("YC.NV issued 1059");
    }

    private static ImportMap MapWith(string member) => ImportMap.Parse(
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "format": 1, "id": "a", "title": "A", "target": "figures", {{member}}
              "columns": [{{Name}}, {{Issued}}]
            }
            """),
        "map.json");
}
