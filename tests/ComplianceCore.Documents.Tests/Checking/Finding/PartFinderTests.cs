namespace ComplianceCore.Documents.Tests;

public sealed class PartFinderTests
{
    private const string Signed = "Trần Thị Mẫu";

    private static readonly string _dispatch = RawXml.Paragraph("Kính gửi: Các phòng") + RawXml.Paragraph("Hết./.")
        + RawXml.Paragraph("CHỦ TỊCH") + RawXml.Paragraph(Signed);

    [Fact]
    public void What_begins_a_page_behind_the_signature_is_an_annex_though_nothing_says_so()
    {
        var report = Report("<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>DANH SÁCH ĐƠN VỊ</w:t></w:r></w:p>");

        TextsOf(report, DispatchElement.SignerName).Should().Equal(Signed);
        TextsOf(report, DispatchElement.AnnexTitle).Should().Equal("DANH SÁCH ĐƠN VỊ");
    }

    [Fact]
    public void What_stands_on_the_page_of_the_signature_is_no_annex() =>
        TextsOf(Report(RawXml.Paragraph("DANH SÁCH ĐƠN VỊ")), DispatchElement.AnnexTitle).Should().BeEmpty();

    [Fact]
    public void A_document_without_a_word_has_no_part() =>
        Checked.Document(WordPackage.Plain.With(WordPackage.Document, RawXml.Document("<w:p/>")).ToBytes())
            .Parts.Should().OnlyContain(part => part.State == PartState.Missing || part.State == PartState.Absent);

    private static LayoutReport Report(string behind) => Checked.Document(
        WordPackage.Plain.With(WordPackage.Document, RawXml.Document(_dispatch + behind)).ToBytes());

    private static IEnumerable<string> TextsOf(LayoutReport report, DispatchElement part) =>
        report.Parts.Single(each => each.Part == part).Places.Select(place => place.Text);
}
