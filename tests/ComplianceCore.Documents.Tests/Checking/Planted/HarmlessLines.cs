using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Other ways to part and place the same lines.</summary>
internal static class HarmlessLines
{
    private const string FirstHalf = "- Ban Chỉ đạo chuyển đổi số huyện, Văn phòng";
    private const string SecondHalf = "Huyện ủy, Văn phòng HĐND và UBND huyện;";

    /// <summary>The variants.</summary>
    public static IReadOnlyList<HarmlessVariant> All { get; } =
    [
        new("single addressee with a full stop", docx => docx.Write(
            DispatchElement.Addressees, "Kính gửi: Các phòng, ban thuộc UBND huyện."))
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
        },
        new("single addressee without a mark", _ => { }) { Dispatch = ConformingDispatch.ToOneAddressee },
        new("single addressee behind a tab", docx => docx[DispatchElement.Addressees].GetFirstChild<Run>()!
            .InsertBeforeSelf(new Run(new TabChar()))) { Dispatch = ConformingDispatch.ToOneAddressee },
        new("long single addressee on two lines of one paragraph", docx => Break(
            docx[DispatchElement.Addressees], "Kính gửi: Các phòng, ban, đơn vị", "thuộc UBND huyện"))
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
        },
        new("long single addressee in two paragraphs", docx => Divide(
            docx[DispatchElement.Addressees], "Kính gửi: Các phòng, ban, đơn vị", "thuộc UBND huyện"))
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
        },
        new("subject on two lines of one paragraph", docx => Break(
            docx[DispatchElement.Subject], "V/v chấn chỉnh việc ký số", "văn bản quý IV/2022")),
        new("subject in two paragraphs", docx => Divide(
            docx[DispatchElement.Subject], "V/v chấn chỉnh việc ký số", "văn bản quý IV/2022")),
        new("long recipient on two lines of one paragraph", docx => Break(
            docx[DispatchElement.Recipient], FirstHalf, SecondHalf)),
        new("long recipient in two paragraphs", docx => Divide(
            docx[DispatchElement.Recipient], FirstHalf, SecondHalf)),
        new("long addressee on two lines of one paragraph", docx => Break(
            docx.Lines(DispatchElement.Addressees)[1], "- Các phòng, ban, đơn vị sự nghiệp", "thuộc UBND huyện;")),
        new("long addressee in two paragraphs", docx => Divide(
            docx.Lines(DispatchElement.Addressees)[1], "- Các phòng, ban, đơn vị sự nghiệp", "thuộc UBND huyện;")),
        new("title of an annex in two paragraphs", docx => Divide(
            docx[DispatchElement.AnnexTitle], "TỔNG HỢP", "VĂN BẢN KÝ SỐ")),
        new("reference of an annex in two paragraphs", docx => Divide(
            docx[DispatchElement.AnnexReference],
            "(Kèm theo Công văn số 07/UBND-VP ngày 06 tháng 02",
            "năm 2023 của UBND huyện Sông Thơ)")),
        new("body on two lines of one paragraph", docx => Break(
            docx.Lines(DispatchElement.Body)[3], "Chủ tịch UBND huyện", "yêu cầu:")),
        new("empty paragraphs between heading and addressees", docx => Empty(docx[DispatchElement.Addressees])),
        new("empty paragraph within the recipients", docx => Empty(docx.Lines(DispatchElement.Recipient)[2])),
        new("empty paragraphs for the signature", docx => Empty(docx[DispatchElement.SignerName])),
        new("empty paragraph between label and title", docx => Empty(docx[DispatchElement.AnnexTitle])),
        new("empty paragraph for the room of the body", Room),
        new("(Đã ký) over the name", docx => Above(docx[DispatchElement.SignerName], "(Đã ký)")),
        new("addressees justified", docx => Justify(docx.Lines(DispatchElement.Addressees))),
        new("recipients justified", docx => Justify(docx.Lines(DispatchElement.Recipient))),
        new("single line of the body at the left", docx => EditedDocx.Set(
            docx.Lines(DispatchElement.Body)[3], new Justification { Val = JustificationValues.Left })),
        new("spaces at the ends of lines", docx => docx.Write(DispatchElement.Motto, " Độc lập - Tự do - Hạnh phúc  ")),
        new("signature without a capacity", HeadSigns),
        new("signature by order", docx => Sign(docx, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        new("signature by order for the head of an office", docx =>
            Sign(docx, "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
        new("signature by authorisation", docx => Sign(docx, "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ")),
        new("signature of an acting head", docx => Sign(docx, "TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
        new("signature of a deputy in charge", docx => Sign(docx, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC")),
        new("a single legal basis", docx => docx.Lines(DispatchElement.LegalBasis)[0].Remove()),
        new("no stamps", _ => { })
        {
            Dispatch = ConformingDispatch.WithEveryPart with { Secrecy = null, Urgency = null },
        },
        new("one annex without a number", docx => docx.Write(DispatchElement.AnnexLabel, "Phụ lục"))
        {
            Dispatch = ConformingDispatch.WithEveryPart with
            {
                Annexes = [ConformingDispatch.WithEveryPart.Annexes[0]],
            },
        },
    ];

    private static void Break(Paragraph paragraph, string first, string second)
    {
        EditedDocx.Write(paragraph, first);
        paragraph.Append(new Run(new Break()), DocxText.Run(second));
    }

    private static void Divide(Paragraph paragraph, string first, string second)
    {
        var copy = (Paragraph)paragraph.CloneNode(deep: true);
        EditedDocx.Write(paragraph, first);
        EditedDocx.Write(copy, second);
        paragraph.InsertAfterSelf(copy);
    }

    private static void Empty(Paragraph paragraph) => paragraph.InsertBeforeSelf(new Paragraph());

    private static void Above(Paragraph paragraph, string words)
    {
        var copy = (Paragraph)paragraph.CloneNode(deep: true);
        EditedDocx.Write(copy, words);
        paragraph.InsertBeforeSelf(copy);
    }

    private static void Room(EditedDocx docx)
    {
        EditedDocx.Set(docx[DispatchElement.Body], new SpacingBetweenLines { After = "0" });
        docx[DispatchElement.Body].InsertAfterSelf(new Paragraph());
    }

    private static void Justify(IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            EditedDocx.Set(paragraph, new Justification { Val = JustificationValues.Both });
        }
    }

    private static void HeadSigns(EditedDocx docx) => Sign(docx, "CHỦ TỊCH");

    private static void Sign(EditedDocx docx, params string[] titles)
    {
        var lines = docx.Lines(DispatchElement.SigningTitle);
        foreach (var (line, title) in lines.Zip(titles))
        {
            EditedDocx.Write(line, title);
        }

        foreach (var line in lines.Skip(titles.Length))
        {
            line.Remove();
        }
    }
}
