namespace ComplianceCore.Importers.Tests;

public sealed class FormulaErrorTests
{
    [Fact]
    public void A_formula_with_an_error_in_a_workbook_rejects_its_row()
    {
        var sheet = new GivenSheet { Name = "Biểu" }
            .Row("STT", "Đơn vị", "Số lượng văn bản phát hành", "Số lượng văn bản ký số")
            .Row(1, "UBND xã Chiềng Đông", new FormulaError("#DIV/0!"), 3)
            .Row(2, "UBND xã Chiềng Sàng", 4, 3);

        TellsTheError(Importing.Of(GivenWorkbook.Of(sheet).ToBytes(), "b.xlsx", YenChau.Map));
    }

    [Fact]
    public void A_formula_with_an_error_in_an_old_workbook_rejects_its_row()
    {
        var workbook = new GivenOldWorkbook()
            .Row("STT", "Đơn vị", "Số lượng văn bản phát hành", "Số lượng văn bản ký số")
            .Row(1, "UBND xã Chiềng Đông", new FormulaError("#DIV/0!"), 3)
            .Row(2, "UBND xã Chiềng Sàng", 4, 3);

        TellsTheError(Importing.Of(workbook.ToBytes(), "b.xls", YenChau.Map));
    }

    private static void TellsTheError(ImportResult result)
    {
        result.Issues.Should().ContainSingle();
        var issue = result.Issues[0];
        (issue.Code, issue.Row, issue.Column, issue.Value).Should().Be(("CC6217", 2, 3, "#DIV/0!"));
        issue.Sheet.Should().Be("Biểu");
        YenChau.Lines(result.Figures).Should().Equal("04069 issued 4", "04069 signed 3");
    }
}
