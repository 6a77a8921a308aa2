using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ComplianceCore.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

public sealed class DocxRendererTests
{
    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_valid(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx.Package)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("every part", "word/document.xml", "every-part-document")]
    [InlineData("every part", "word/_rels/document.xml.rels", "every-part-relations")]
    [InlineData("draft", "word/document.xml", "draft-document")]
    [InlineData("draft", "word/styles.xml", "styles")]
    [InlineData("draft", "[Content_Types].xml", "types")]
    public void A_part_of_a_document_is_as_approved(string name, string part, string approved) =>
        Approved.Matches<DocxRendererTests>(
            $"{approved}.xml", Indented(DocxRenderer.Render(PrintedDispatches.Called(name)), part));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_dispatch_is_the_same_bytes(string name) =>
        Cultures.Under("tr", () => DocxRenderer.Render(PrintedDispatches.Called(name)))
            .Should().Equal(DocxRenderer.Render(PrintedDispatches.Called(name)));

    [Fact]
    public void A_document_is_written_where_the_stream_stands()
    {
        using var stream = new MemoryStream();
        stream.Write("before"u8);

        DocxRenderer.Write(GivenDispatch.Draft, stream, CancellationToken.None);

        stream.ToArray().Should().StartWith("before"u8.ToArray())
            .And.EndWith(DocxRenderer.Render(GivenDispatch.Draft));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused()
    {
        using var stream = new GZipStream(Stream.Null, CompressionMode.Compress);
        var write = () => DocxRenderer.Write(GivenDispatch.Draft, stream, CancellationToken.None);

        write.Should().Throw<ArgumentException>().WithParameterName("stream");
    }

    [Fact]
    public void A_long_annex_can_be_cancelled_between_two_rows()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(source, afterBytes: 100_000);
        var dispatch = GivenDispatch.Draft with { Annexes = [GivenAnnex.Of(rows: 1000, columns: 5)] };
        var write = () => DocxRenderer.Write(dispatch, stream, source.Token);

        write.Should().Throw<OperationCanceledException>();
        stream.Length.Should().BeInRange(100_000, 200_000);
    }

    [Fact]
    public void A_long_body_can_be_cancelled_between_two_paragraphs()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(source, afterBytes: 100_000);
        var words = string.Concat(Enumerable.Repeat("Yêu cầu các đơn vị ký số văn bản.\n\n", 5000));
        var dispatch = GivenDispatch.Draft with { Body = DispatchBody.Parse($"{words}Báo cáo./.", "template.sbn") };
        var write = () => DocxRenderer.Write(dispatch, stream, source.Token);

        write.Should().Throw<OperationCanceledException>();
        stream.Length.Should().BeInRange(100_000, 200_000);
    }

    [Fact]
    public void A_link_leads_to_its_address_and_prints_it_in_brackets()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.WithEveryPart);
        var link = docx.Body.Descendants<Hyperlink>().Last();

        docx.Package.MainDocumentPart!.HyperlinkRelationships.Single(
            relation => string.Equals(relation.Id, link.Id!.Value, StringComparison.Ordinal)).Uri
            .Should().Be(new Uri("https://songtho.example/ky-so?a=1&b=2"));
        link.Ancestors<Paragraph>().Single().InnerText
            .Should().StartWith("2. Thực hiện hướng dẫn ký số (https://songtho.example/ky-so?a=1&b=2), cụ thể:");
    }

    [Theory]
    [InlineData("https://vidu.vn/đường-dẫn/ký-số")]
    [InlineData("https://vi.vn/%20a%5B1%5D?q=%3Cx%3E&r=…")]
    [InlineData("mailto:vp@songtho.example")]
    [InlineData("mailto:á@ví-dụ.vn")]
    [InlineData("https://ví-dụ.vn:8443/đường?q=%41%zz%#x")]
    [InlineData("https://u\u0308ber.example/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://1/{a}|b^c`d")]
    public void An_address_of_any_kind_leaves_a_document_that_opens_and_leads_there(string address)
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with
        {
            Body = DispatchBody.Parse($"Gửi về [địa chỉ](<{address}>)./.", "template.sbn"),
        });

        docx.Package.MainDocumentPart!.HyperlinkRelationships.Single().Uri.OriginalString.Should().Be(address);
    }

    [Fact]
    public void A_paragraph_that_announces_a_list_stays_with_it()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.WithEveryPart);

        docx.Of(DispatchElement.Body).Where(paragraph => paragraph.ParagraphProperties!.KeepNext is not null)
            .Select(paragraph => paragraph.InnerText[..20]).Should().Equal(
                "Qua tổng hợp số liệu",
                "Chủ tịch UBND huyện ",
                "2. Thực hiện hướng d",
                "Yêu cầu các đơn vị n");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(60, false)]
    public void The_end_of_the_body_stays_with_the_signature_unless_it_is_long(int sentences, bool isKept)
    {
        var words = string.Join(' ', Enumerable.Repeat("Yêu cầu các đơn vị nghiêm túc thực hiện;", sentences));
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with
        {
            Body = DispatchBody.Parse($"Mở đầu.\n\n{words} báo cáo./.", "template.sbn"),
        });

        (docx.Of(DispatchElement.Body)[^1].ParagraphProperties!.KeepNext is not null).Should().Be(isKept);
    }

    [Theory]
    [InlineData("https://songtho.example/ky-so", JustificationValues.Both)]
    [InlineData(
        "https://songtho.example/van-ban/huong-dan/ky-so/2023/quy-i/tai-lieu-tap-huan.html", JustificationValues.Left)]
    public void A_long_address_does_not_tear_the_words_before_it_apart(string address, JustificationValues alignment)
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with
        {
            Body = DispatchBody.Parse($"Báo cáo tại <{address}>./.", "template.sbn"),
        });

        docx.SettingOf(docx.Of(DispatchElement.Body).Single()).Alignment
            .Should().Be(alignment);
    }

    [Fact]
    public void Room_in_a_reference_is_kept_open()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with
        {
            Annexes = [GivenAnnex.Of(2, 2) with { ReferenceLine = "(Kèm theo Công văn số      /UBND-VP)" }],
        });

        docx.Of(DispatchElement.AnnexReference).Single().InnerText
            .Should().Be("(Kèm theo Công văn số \u2003\u2003/UBND-VP)");
    }

    [Fact]
    public void Bold_and_italic_words_are_those_of_the_template()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.WithEveryPart);

        docx.Of(DispatchElement.Body)[0].Elements<Run>().Select(run =>
            (run.RunProperties?.Bold is not null, run.RunProperties?.Italic is not null, run.InnerText)).Should().Equal(
                (false, false, "Qua tổng hợp số liệu quý IV/2022 ("),
                (false, true, "có biểu gửi kèm"),
                (false, false, "), một số đơn vị ký số còn "),
                (true, false, "rất hạn chế"),
                (false, false, ", trong đó "),
                (true, true, "phòng Gió Mùa"),
                (true, false, " không ký số văn bản nào"),
                (false, false, ":"));
    }

    [Fact]
    public void A_draft_leaves_room_for_its_number_and_its_day()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft);

        new[] { DispatchElement.CodeNumber, DispatchElement.PlaceAndDate }
            .Select(element => docx.Of(element).Single().InnerText)
            .Should().Equal(
                "Số: \u2003\u2003/UBND-VHXH",
                "Mây Trắng, ngày \u2003\u2003 tháng \u2003\u2003 năm 2026");
    }

    private static string Indented(byte[] bytes, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return XDocument.Parse(reader.ReadToEnd()).ToString().ReplaceLineEndings("\n") + "\n";
    }
}
