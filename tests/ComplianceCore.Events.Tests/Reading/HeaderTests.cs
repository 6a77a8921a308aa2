using System.Text;

namespace ComplianceCore.Events.Tests;

public sealed class HeaderTests
{
    private const string Required = "document_id, unit_code, kind, occurred_at, confidentiality";

    [Theory]
    [InlineData("document_id;unit_code;kind;occurred_at;confidentiality\nd1;A;sent;2021-03-01;normal\n")]
    [InlineData("document_id|unit_code|kind|occurred_at|confidentiality\nd1|A|sent|2021-03-01|normal")]
    [InlineData("document_id\tunit_code\tkind\toccurred_at\tconfidentiality\nd1\tA\tsent\t2021-03-01\tnormal\n")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\r\nd1,A,sent,2021-03-01,normal\r\n")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\nd1,A,sent,2021-03-01,normal\r\n")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\r\nd1,A,sent,2021-03-01,normal")]
    [InlineData("\uFEFFdocument_id,unit_code,kind,occurred_at,confidentiality\nd1,A,sent,2021-03-01,normal")]
    [InlineData("\uFEFF\"document_id\",\"unit_code\",kind,occurred_at,confidentiality\nd1,A,sent,2021-03-01,normal")]
    [InlineData("confidentiality,occurred_at,kind,unit_code,document_id\nnormal,2021-03-01,sent,A,d1\n")]
    [InlineData("no,document_id,unit_code,x,kind,x,occurred_at,confidentiality,\n7,d1,A,x,sent,y,2021-03-01,normal,")]
    [InlineData("mã văn bản,mã đơn vị,sự kiện,thời điểm,độ mật\nd1,A,gửi,2021-03-01,thường\n")]
    [InlineData("MÃ VĂN BẢN,Mã Đơn Vị,SỰ KIỆN,Thời điểm,độ MẬT\nd1,A,GỬI,2021-03-01,Thường\n")]
    [InlineData(" Document_ID ,UNIT_CODE, Kind,occurred_at ,confidentiality\n d1 , A,SENT ,2021-03-01, Normal\n")]
    [InlineData("document_id,mã đơn vị,kind,thời điểm,độ mật,ghi chú\nd1,A,gửi,2021-03-01,normal,\"a,b\"\n")]
    [InlineData("\n\r\n  \ndocument_id,unit_code,kind,occurred_at,confidentiality\nd1,A,sent,2021-03-01,normal\n")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality,\"a;b;c;d;e\"\nd1,A,sent,2021-03-01,normal,x")]
    [InlineData("document_id;unit_code;kind;occurred_at;confidentiality;a,b,c,d,e,f\nd1;A;sent;2021-03-01;normal;x")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\n\n\r\n \t\nd1,A,sent,2021-03-01,normal\n\n")]
    public void A_log_is_read_as_its_first_row_says(string log) =>
        Counted(log).ToString().Should().Be("read 1, counted 1\ntháng 3/2021\ntháng 3/2021 A Sent 1\n\n");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n \t\n")]
    public void A_log_without_a_first_row_is_refused(string log) =>
        LogText.Refusal(Encoding.UTF8.GetBytes(log)).Should().Equal(
            $"log.csv: The event log 'log.csv' is empty. Its first row must name the columns: {Required}. [CC5003]");

    [Theory]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\n")]
    [InlineData("document_id,unit_code,kind,occurred_at,confidentiality\r\n\r\n\r\n")]
    public void A_log_of_a_first_row_alone_has_no_rows(string log) =>
        Counted(log).ToString().Should().Be("read 0, counted 0\n\n\n\n");

    [Fact]
    public void A_log_in_UTF_16_is_refused() =>
        LogText.Refusal(Encoding.Unicode.GetBytes('\uFEFF' + LogText.Header)).Should().Equal(
            "log.csv: The first row of the event log 'log.csv' cannot be read as names of columns in UTF-8. Save the "
            + $"log as CSV in UTF-8; its first row must name {Required}. [CC5004]");

    [Fact]
    public void A_log_in_UTF_16_without_a_mark_is_refused() =>
        LogText.Refusal(Encoding.BigEndianUnicode.GetBytes(LogText.Header)).Should().ContainSingle("*[CC5004]");

    [Fact]
    public void A_first_row_that_never_ends_is_refused() =>
        LogText.Refusal(Encoding.UTF8.GetBytes(new string('x', 3_000_000))).Should().ContainSingle("*[CC5004]");

    [Fact]
    public void Every_column_that_is_missing_is_told() =>
        LogText.Refusal("document_id,unit,kind,occurred_at\nd1,A,sent,2021-03-01\n"u8.ToArray()).Should().Equal(
            $"log.csv(1): The event log 'log.csv' has no column 'unit_code'. Its first row must name {Required}; if "
            + "yours is called otherwise, say so. [CC5005]",
            "log.csv(1): The event log 'log.csv' has no column 'confidentiality'. Its first row must name "
            + $"{Required}; if yours is called otherwise, say so. [CC5005]");

    [Fact]
    public void A_column_that_is_there_twice_is_told() =>
        LogText.Refusal("document_id,unit_code,Mã đơn vị,kind,occurred_at,confidentiality"u8.ToArray()).Should().Equal(
            "log.csv(1): The event log 'log.csv' has two columns for 'unit_code': 'unit_code' and 'Mã đơn vị'. "
            + "Rename or remove one of them. [CC5006]");

    [Fact]
    public void A_column_is_found_by_a_name_that_was_given_to_it() =>
        CountSummary.Of(LogText.Count(
            "Số hiệu,unit_code,kind,occurred_at,confidentiality\nd1,A,ra,2021-03-01,\n"u8.ToArray(),
            EventCountOptions.Default with
            {
                Vocabulary = EventVocabulary.Default.With("số hiệu", EventColumn.DocumentId).With("RA", EventKind.Sent)
                    .With(string.Empty, Confidentiality.Normal),
            })).Figures.Should().Equal("tháng 3/2021 A Sent 1");

    private static CountSummary Counted(string log) => CountSummary.Of(LogText.Count(Encoding.UTF8.GetBytes(log)));
}
