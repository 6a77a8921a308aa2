namespace ComplianceCore.Importers.Tests;

public sealed class UnitsTableTests
{
    private static readonly ImportMap _map = YenChau.MapOf("units-list");

    private static readonly IReadOnlyList<UnitKind> _kinds =
        [.. YenChau.Units.Units.Select(unit => unit.Kind).Distinct()];

    [Fact]
    public void A_list_of_units_becomes_the_directory_of_the_office()
    {
        var table = "STT;Mã;Tên đơn vị\n" + string.Concat(YenChau.Units.Units.Select(
            (unit, index) => $"{index + 1};{unit.Code};{LabelOf(unit)}\n"));

        var result = Import(table);

        result.Issues.Should().BeEmpty();
        result.Units.Select(unit => (unit.Code, unit.Kind, unit.Name.ToUpperInvariant())).Should().Equal(
            YenChau.Units.Units.Select(unit => (unit.Code, unit.Kind, unit.Name.ToUpperInvariant())));
    }

    [Theory]
    [InlineData("1;04063;UBND xã Chiềng Đông;", "04063 xa Chiềng Đông")]
    [InlineData("1;04063;xã Chiềng Đông;", "04063 xa Chiềng Đông")]
    [InlineData("1;04063;Chiềng Đông;xa", "04063 xa Chiềng Đông")]
    [InlineData("1;04063;Ủy ban nhân dân xã Chiềng Đông;xa", "04063 xa Chiềng Đông")]
    [InlineData("1;TTR;Thanh tra;", "TTR thanh_tra ")]
    public void The_kind_is_that_of_its_column_or_of_the_words_of_the_name(string row, string read)
    {
        var unit = Import($"STT;Mã;Tên đơn vị;Loại\n{row}\n").Units.Single();

        $"{unit.Code} {unit.Kind.Id} {unit.Name}".Should().Be(read);
    }

    [Theory]
    [InlineData("1;04063;Chiềng Đông;", "CC6241")]
    [InlineData("1;04063;Chiềng Đông;phuong", "CC6241")]
    [InlineData("1;;xã Chiềng Đông;", "CC6242")]
    [InlineData("1;04 063;xã Chiềng Đông;", "CC6242")]
    [InlineData("1;04063;xã Chiềng Sàng;\n2;04063;xã Chiềng Đông;", "CC6243")]
    public void A_unit_that_is_not_understood_is_rejected(string rows, string code) =>
        Import($"STT;Mã;Tên đơn vị;Loại\n{rows}\n").Issues.Select(issue => issue.Code).Should().Equal(code);

    [Fact]
    public void Units_below_a_group_row_are_in_the_group()
    {
        var units = Import(
            "STT;Mã;Tên đơn vị\nI;;Các phòng\n1;NV;Phòng Nội vụ\nII;;Các xã\n1;04063;xã Chiềng Đông\n"
            + ";;Người lập\n").Units;

        units.Select(unit => unit.Group).Should()
            .Equal(new UnitGroup("g1", "Các phòng"), new UnitGroup("g2", "Các xã"));
    }

    [Fact]
    public void A_map_of_units_and_one_of_figures_are_not_mixed_up()
    {
        FluentActions.Invoking(() => TableImporter.Of(YenChau.Units, _map, ImportOptions.Default))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TableImporter.OfUnits(_kinds, YenChau.Map, ImportOptions.Default))
            .Should().Throw<ArgumentException>();
    }

    private static string LabelOf(AdministrativeUnit unit) =>
        unit.Kind.Label.Replace(UnitKind.NamePlace, unit.Name, StringComparison.Ordinal);

    private static ImportResult Import(string table)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table));
        var result = TableImporter.OfUnits(_kinds, _map, ImportOptions.Default)
            .Import(stream, "units.csv", CancellationToken.None);
        Importing.HoldsEquation(result);
        return result;
    }
}
