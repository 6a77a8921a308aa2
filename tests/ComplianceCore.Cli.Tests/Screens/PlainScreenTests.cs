namespace ComplianceCore.Cli.Tests;

public sealed class PlainScreenTests
{
    [Fact]
    public void Columns_line_up_and_no_line_ends_in_spaces()
    {
        var table = new ScreenTable(
            [Column.OfWords("Tên"), Column.OfNumbers("Số"), Column.OfWords("Ghi chú")],
            [[Cell.Of("Mỹ"), Cell.Of("1.349"), Cell.Of("")], [Cell.Of("Ye\u0302n"), Cell.Of("7"), Cell.Of("x")]]);

        Shown(screen => screen.Table(table)).Should().Be(
            "Tên     Số  Ghi chú\n"
            + "Mỹ   1.349\n"
            + "Ye\u0302n      7  x\n");
    }

    [Fact]
    public void A_long_paragraph_stays_on_one_line()
    {
        var words = string.Join(' ', Enumerable.Repeat("văn bản", 40));

        Shown(screen => screen.Line(words, Tone.Bad)).Should().Be(words + "\n");
    }

    [Fact]
    public void Control_characters_and_line_separators_become_spaces()
    {
        Shown(screen => screen.Title("a\u001b[1mb\tc\r\nd\u2028e\u0085f")).Should().Be("a [1mb c  d e f\n");
    }

    private static string Shown(Action<PlainScreen> show)
    {
        using var output = new StringWriter { NewLine = "\n" };
        show(new PlainScreen(output));
        return output.ToString();
    }
}
