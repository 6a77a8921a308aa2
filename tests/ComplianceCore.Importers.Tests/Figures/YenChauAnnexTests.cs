using System.Text;
using ComplianceCore.TestKit;
using Microsoft.Data.Sqlite;

namespace ComplianceCore.Importers.Tests;

public sealed class YenChauAnnexTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_annex_as_a_workbook_gives_the_figures_of_the_case(bool numbersAreText) =>
        HasTheFigures(Importing.Of(
            GivenWorkbook.Of(YenChau.Sheet(numbersAreText)).ToBytes(), "phu-luc.xlsx", YenChau.Map));

    [Theory]
    [InlineData("utf-8", ';')]
    [InlineData("utf-8-bom", ',')]
    [InlineData("utf-16le", '\t')]
    [InlineData("utf-16be", ';')]
    [InlineData("windows-1258", ',')]
    [InlineData("utf-8", '|')]
    public void The_annex_as_CSV_gives_the_figures_of_the_case(string encoding, char separator) =>
        HasTheFigures(Importing.Of(Encoded.In(encoding, YenChau.Csv(separator)), "phu-luc.csv", YenChau.Map));

    [Fact]
    public void The_sample_table_gives_the_figures_of_the_case() =>
        HasTheFigures(Importing.Of(
            File.ReadAllBytes(RepositoryRoot.PathOf("samples", "tables", "phu-luc.csv")), "phu-luc.csv", YenChau.Map));

    [Fact]
    public void The_text_of_the_dispatch_gives_the_figures_of_the_case() =>
        HasTheFigures(Importing.Of(Encoding.UTF8.GetBytes(YenChau.Dispatch), "621-ubnd-vp.txt", YenChau.Map));

    [Fact]
    public void The_annex_in_an_old_workbook_gives_the_figures_of_the_case() =>
        HasTheFigures(Importing.Of(YenChau.OldWorkbook().ToBytes(), "phu-luc.xls", YenChau.Map));

    [Fact]
    public void The_annex_in_a_workbook_without_container_gives_the_figures_of_the_case() =>
        HasTheFigures(Importing.Of(YenChau.OldWorkbook().ToRecords(), "phu-luc.xls", YenChau.Map));

    [Fact]
    public void The_annex_in_a_database_gives_the_figures_of_the_case()
    {
        using var folder = new TemporaryFolder();
        using var connection = new SqliteConnection($"Data Source={folder.PathOf("annex.db")};Pooling=False");
        connection.Open();
        using var table = new SqliteCommand(
            "CREATE TABLE annex ([STT] TEXT, [Đơn vị] TEXT, [Số lượng văn bản phát hành] INTEGER, "
            + "[Số lượng văn bản ký số] INTEGER, [Tỷ lệ %] TEXT)",
            connection);
        table.ExecuteNonQuery();
        foreach (var row in YenChau.Rows.Where(row => char.IsAsciiDigit(row[0][0])))
        {
            using var insertion = new SqliteCommand("INSERT INTO annex VALUES ($0, $1, $2, $3, $4)", connection);
            insertion.Parameters.AddRange(row.Select((cell, column) => new SqliteParameter($"${column}", cell)));
            insertion.ExecuteNonQuery();
        }

        using var query = new SqliteCommand("SELECT * FROM annex ORDER BY rowid", connection);
        using var reader = query.ExecuteReader();
        var result = TableImporter.Of(YenChau.Units, YenChau.Map, ImportOptions.Default)
            .Import(reader, "annex", CancellationToken.None);

        Importing.HoldsEquation(result);
        HasTheFigures(result);
    }

    [Fact]
    public void A_query_that_fails_half_way_is_refused_with_the_reason()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var table = new SqliteCommand(
            "CREATE TABLE t (n TEXT, v INTEGER); "
            + "INSERT INTO t VALUES ('Phòng Nội vụ', 3), ('Phòng Tư pháp', -9223372036854775808)",
            connection);
        table.ExecuteNonQuery();
        using var query = new SqliteCommand(
            "SELECT n AS [Đơn vị], abs(v) AS [Số văn bản phát hành], 1 AS [Số văn bản ký số] FROM t", connection);
        using var reader = query.ExecuteReader();

        var result = TableImporter.Of(YenChau.Units, YenChau.Map, ImportOptions.Default)
            .Import(reader, "annex", CancellationToken.None);

        Importing.HoldsEquation(result);
        result.IsRefused.Should().BeTrue();
        result.Issues.Single().Code.Should().Be("CC6016");
        result.Issues.Single().Sentence.English.Should().Contain("integer overflow");
    }

    [Fact]
    public void Every_row_of_the_annex_has_its_place_in_the_table()
    {
        var rows = Importing.Of(
            GivenWorkbook.Of(YenChau.Sheet(numbersAreText: false)).ToBytes(), "phu-luc.xlsx", YenChau.Map).Rows;

        rows.Accepted.Should().Be(29);
        rows.ByForm.Should().BeEquivalentTo(new Dictionary<StructuralRow, long>
        {
            [StructuralRow.BeforeTable] = 2,
            [StructuralRow.Blank] = 2,
            [StructuralRow.Header] = 2,
            [StructuralRow.Group] = 2,
            [StructuralRow.Text] = 3,
        });
    }

    private static void HasTheFigures(ImportResult result)
    {
        result.Issues.Should().BeEmpty();
        result.IsRefused.Should().BeFalse();
        result.Rows.Accepted.Should().Be(29);
        YenChau.Lines(result.Figures).Should().Equal(YenChau.Figures);
    }
}
