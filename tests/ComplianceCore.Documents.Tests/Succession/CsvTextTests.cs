using System.Text;

namespace ComplianceCore.Documents.Tests;

public sealed class CsvTextTests
{
    public static TheoryData<string> Fields =>
        ["", "YC.NV", "Kinh tế, Hạ tầng", "\"một cửa\"", "\"", "Nội\nvụ", "a\r\nb", ",", "a\"b,c"];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_read_back_as_it_was_written(string field)
    {
        var issues = new List<Issue>();

        var text = Encoding.UTF8.GetString(CsvText.Like("a\nb\n"u8).Row("x", field, "z").ToBytes());

        CsvRows.Split(text, "table.csv", issues).Single().Select(each => each.Text).Should().Equal("x", field, "z");
        issues.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "x\ny\n")]
    [InlineData("a,b\r\n1,2\r\n", "x\r\ny\r\n")]
    [InlineData("\uFEFFa,b\r\n", "\uFEFFx\r\ny\r\n")]
    [InlineData("\n", "x\ny\n")]
    [InlineData("", "x\ny\n")]
    public void A_table_looks_like_the_last_one_to_the_programs_of_the_office(string last, string expected) =>
        Encoding.UTF8.GetString(CsvText.Like(Encoding.UTF8.GetBytes(last)).Row("x").Row("y").ToBytes())
            .Should().Be(expected);
}
