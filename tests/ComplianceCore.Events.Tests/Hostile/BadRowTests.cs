using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Every fault of a row, by the sentence that tells it.</summary>
public sealed class BadRowTests
{
    [Theory]
    [InlineData("d1,A,sent,2021-03-01", "4")]
    [InlineData("d1,A,sent,2021-03-01,normal,", "6")]
    [InlineData("d1;A;sent;2021-03-01;normal", "1")]
    [InlineData("x", "1")]
    [InlineData(",,,,,,,,,", "10")]
    public void A_row_with_too_few_or_too_many_fields_is_bad(string row, string fields) =>
        Told(row).Should().Equal(
            $"log.csv(2): The first row of the log names 5 columns; the number of fields of this row is "
            + $"{fields}. Mend the row (byte 55). "
            + "[CC5101]");

    [Theory]
    [InlineData("15\",A,sent,2021-03-01,normal")]
    [InlineData("a \"b\" c,A,sent,2021-03-01,normal")]
    [InlineData("\"15\"x,A,sent,2021-03-01,normal")]
    [InlineData("\"15\" \"x\",A,sent,2021-03-01,normal")]
    [InlineData("\"15\"\"\"x,A,sent,2021-03-01,normal")]
    [InlineData("d1,A,sent,2021-03-01,nor\"mal")]
    [InlineData("d1,A,sent,2021-03-01,\"normal\"\"")]
    [InlineData("\"d1,A,sent,2021-03-01,normal")]
    [InlineData("d1,A,sent,2021-03-01,\"")]
    public void A_row_with_quotes_where_none_may_be_is_bad(string row) =>
        Told(row).Should().Equal(
            "log.csv(2): The quotes of the row are not those of CSV: a field with a quote in it stands in quotes, "
            + "and the quotes inside are doubled. Mend the row (byte 55). [CC5102]");

    [Fact]
    public void A_row_that_is_no_UTF_8_is_bad() =>
        LogText.ToldOf(LogText.Of("d", [0xE9], ",A,sent,2021-03-01,normal\n")).Should().Equal(
            "log.csv(2): The row is not in UTF-8. Save the log in UTF-8 (byte 55). [CC5104]");

    [Theory]
    [InlineData("d\u0000,A,sent,2021-03-01,normal", "document_id", "d?", "U+0000")]
    [InlineData("d\u0001\u0002,A,sent,2021-03-01,normal", "document_id", "d??", "U+0001")]
    [InlineData("\u007F,A,sent,2021-03-01,normal", "document_id", "?", "U+007F")]
    [InlineData("d1,X\u0085,sent,2021-03-01,normal", "unit_code", "X?", "U+0085")]
    [InlineData("d1,X\u202E,sent,2021-03-01,normal", "unit_code", "X?", "U+202E")]
    [InlineData("d1,X\uFFFE,sent,2021-03-01,normal", "unit_code", "X?", "U+FFFE")]
    [InlineData("d1,A,sent\u0000,2021-03-01,normal", "kind", "sent?", "U+0000")]
    [InlineData("d1,A,sent,2021-03-01\u0000,normal", "occurred_at", "2021-03-01?", "U+0000")]
    [InlineData("d1,A,sent,2021-03-01,normal\u0000", "confidentiality", "normal?", "U+0000")]
    [InlineData("\"d\n1\",A,sent,2021-03-01,normal", "document_id", "d?1", "U+000A")]
    [InlineData("d\t1,A,sent,2021-03-01,normal", "document_id", "d\t1", "U+0009")]
    public void A_field_with_a_character_that_cannot_be_printed_is_bad(
        string row,
        string column,
        string shown,
        string character) =>
        Told(row).Should().Equal(
            $"log.csv(2): The {column} '{shown}' has the character {character}, which cannot be printed. Take it out "
            + "(byte 55). [CC5105]");

    [Theory]
    [InlineData(",A,sent,2021-03-01,normal")]
    [InlineData(" \t,A,sent,2021-03-01,normal")]
    [InlineData("\"\",A,sent,2021-03-01,normal")]
    [InlineData("\" \",A,sent,2021-03-01,normal")]
    public void A_row_without_a_document_is_bad(string row) =>
        Told(row).Should().Equal("log.csv(2): The row names no document. Fill in 'document_id' (byte 55). [CC5106]");

    [Theory]
    [InlineData("d1,,sent,2021-03-01,normal")]
    [InlineData("d1, ,sent,2021-03-01,normal")]
    [InlineData("d1,\"\",sent,2021-03-01,normal")]
    public void A_row_without_a_unit_is_bad(string row) =>
        Told(row).Should().Equal("log.csv(2): The row names no unit. Fill in 'unit_code' (byte 55). [CC5107]");

    [Theory]
    [InlineData("signd", "signed")]
    [InlineData("phat hanh", "phát hành")]
    public void A_row_of_an_unknown_kind_is_bad(string word, string nearest) =>
        Told($"d1,A,{word},2021-03-01,normal").Should().Equal(
            $"log.csv(2): '{word}' is no kind of event. Nearest: '{nearest}'. Known: issued, signed, sent, received, "
            + "recalled, phát hành, ban hành, ký số, gửi, nhận, tiếp nhận, thu hồi. Correct it, or give the word a "
            + "meaning (byte 55). [CC5108]");

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("")]
    public void A_row_without_a_moment_is_bad(string text) =>
        Told($"d1,A,sent,{text},normal").Should().Equal(
            $"log.csv(2): '{text}' is no moment. Write it as 2021-03-31, 2021-03-31T16:30:00 or "
            + "2021-03-31T16:30:00+07:00 (byte 55). [CC5109]");

    [Theory]
    [InlineData("1969-12-31")]
    [InlineData("2106-01-01")]
    public void A_row_of_another_century_is_bad(string moment) =>
        Told($"d1,A,sent,{moment},normal").Should().Equal(
            $"log.csv(2): The moment '{moment}' is before 1970 or after 2105. Correct it (byte 55). [CC5110]");

    [Theory]
    [InlineData("")]
    [InlineData("mat")]
    public void A_row_of_an_unknown_degree_of_secrecy_is_bad(string word) =>
        Told($"d1,A,sent,2021-03-01,{word}").Should().Equal(
            $"log.csv(2): '{word}' is no degree of secrecy. Known: normal, secret, thường, mật, tối mật, tuyệt mật. "
            + "Correct it, or give the word a meaning (byte 55). [CC5111]");

    [Fact]
    public void A_value_that_is_long_is_shown_in_part() =>
        Told($"d1,A,sent,{new string('9', 10_000)},normal").Should().ContainSingle()
            .Which.Should().StartWith($"log.csv(2): '{new string('9', 60)}…' is no moment.");

    [Fact]
    public void A_row_tells_the_line_and_the_byte_at_which_it_begins() =>
        Told("\"d\n1\",A,sent,2021-03-01,normal", "", "d2,A,sent,2021-03-01,normal", "x").Should().StartWith(
            "log.csv(6): The first row of the log names 5 columns; the number of fields of this row is 1. "
            + "Mend the row (byte 115). "
            + "[CC5101]");

    [Theory]
    [InlineData("\r\n", "\r\n", "\n")]
    [InlineData("\r\n", "\n", "\r\n")]
    [InlineData("\n", "\r\n", "\n")]
    [InlineData("\n", "\n", "\r\n")]
    public void The_first_bad_row_of_a_fault_is_shown_however_lines_end(string header, string first, string second) =>
        LogText.Count(
            Encoding.UTF8.GetBytes(LogText.Header.TrimEnd()
                + header + "d1,A,x,2021-03-01,normal" + first + "d2,A,x,2021-03-01,normal" + second),
            EventCountOptions.Default with { Examples = 1 })
            .Examples.Should().ContainSingle().Which.Place.Line.Should().Be(2);

    [Fact]
    public void A_bad_further_column_spoils_no_row() =>
        LogText.Count(
        [
            .. "document_id,unit_code,kind,occurred_at,confidentiality,note\nd1,A,sent,2021-03-01,normal,"u8,
            0xFF, 0x00, 0xC3,
        ]).RowsCounted.Should().Be(1);

    [Fact]
    public void A_fault_is_told_in_Vietnamese_too() =>
        LogText.Count(LogText.Of("x")).Examples.Select(issue => issue.Describe(Language.Vietnamese)).Should().Equal(
            "log.csv(2): Dòng có 1 trường, trong khi dòng đầu của tệp nêu 5 cột. Hãy sửa dòng này (byte 55). [CC5101]");

    private static IEnumerable<string> Told(params string[] rows) => LogText.ToldOf(LogText.Of(rows));
}
