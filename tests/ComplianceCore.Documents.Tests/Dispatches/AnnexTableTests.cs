namespace ComplianceCore.Documents.Tests;

public sealed class AnnexTableTests
{
    private static readonly AnnexColumn[] _columns =
    [
        new() { Header = "STT", Alignment = ColumnAlignment.Number },
        new() { Header = "Tên đơn vị" },
    ];

    [Fact]
    public void A_row_has_a_cell_for_each_column()
    {
        var create = () => AnnexTable.Ungrouped(_columns, [AnnexRow.Of("1", "Thanh tra"), AnnexRow.Of("2")]);

        create.Should().Throw<ArgumentException>().WithMessage("The row '2' has 1 cells for 2 columns.*");
    }

    [Fact]
    public void A_row_in_a_group_has_a_cell_for_each_column()
    {
        var create = () => AnnexTable.Grouped(
            _columns,
            [new AnnexGroup { Rows = [AnnexRow.Of("1", "Thanh tra", "thừa")] }]);

        create.Should().Throw<ArgumentException>().WithMessage("The row '1' has 3 cells for 2 columns.*");
    }

    [Fact]
    public void A_table_has_a_column()
    {
        var create = () => AnnexTable.Ungrouped([], []);

        create.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    public void A_table_has_as_many_columns_as_Word_opens(int columns) =>
        AnnexTable.Ungrouped([.. Enumerable.Repeat(_columns[1], columns)], []).Columns.Should().HaveCount(columns);

    [Fact]
    public void A_table_that_Word_would_not_open_is_refused()
    {
        var create = () => AnnexTable.Ungrouped([.. Enumerable.Repeat(_columns[1], 64)], []);

        create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("columns");
    }

    [Fact]
    public void A_group_heading_needs_two_columns()
    {
        var create = () => AnnexTable.Grouped([_columns[1]], []);

        create.Should().Throw<ArgumentException>().WithMessage("A group heading fills two columns.*");
    }

    [Fact]
    public void The_rows_of_a_table_without_groups_stand_under_no_heading()
    {
        var table = AnnexTable.Ungrouped(_columns, [AnnexRow.Of("1", "Thanh tra")]);

        table.Groups.Should().ContainSingle().Which.Heading.Should().BeNull();
    }
}
