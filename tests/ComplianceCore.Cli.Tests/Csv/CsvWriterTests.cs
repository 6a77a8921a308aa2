using System.Text;

namespace ComplianceCore.Cli.Tests;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("Nội vụ", "Nội vụ")]
    [InlineData("Kinh tế, Hạ tầng", "\"Kinh tế, Hạ tầng\"")]
    [InlineData("Phòng \"Một cửa\"", "\"Phòng \"\"Một cửa\"\"\"")]
    [InlineData("hai\r\ndòng", "\"hai\r\ndòng\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_cell_of_words_is_quoted_where_it_must_be(string? words, string cell) =>
        Written(csv => csv.Text(words)).Should().Be($"{cell}\r\n");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-", "'-")]
    [InlineData("@A1", "'@A1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("1+1=2", "1+1=2")]
    public void Words_that_a_spreadsheet_would_run_get_an_apostrophe(string words, string cell) =>
        Written(csv => csv.Text(words)).Should().Be($"{cell}\r\n");

    [Theory]
    [InlineData(-5L, "-5")]
    [InlineData(0L, "0")]
    [InlineData(1204L, "1204")]
    [InlineData(null, "")]
    public void A_number_stays_a_number(long? number, string cell) =>
        Written(csv => csv.Number(number)).Should().Be($"{cell}\r\n");

    [Fact]
    public void Cells_stand_between_commas_and_rows_end() =>
        Written(csv =>
        {
            csv.Text(null).Text("a").EndRow();
            csv.Number("71,91").Text(null);
        }).Should().Be(",a\r\n\"71,91\",\r\n");

    private static string Written(Action<CsvWriter> write)
    {
        var csv = new CsvWriter();
        write(csv);
        csv.EndRow();
        return Encoding.UTF8.GetString(csv.ToBytes().AsSpan(Encoding.UTF8.Preamble.Length));
    }
}
