using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>Dispatches of an office that does not exist.</summary>
internal static class GivenDispatch
{
    /// <summary>A dispatch with every part that one can have.</summary>
    public static Dispatch WithEveryPart { get; } = new()
    {
        IssuingBody = new IssuingBody
        {
            SuperiorLines = ["ỦY BAN NHÂN DÂN TỈNH BIỂN MƠ"],
            NameLines = ["ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ"],
        },
        CodeNumber = "07",
        CodeNotation = "UBND-VP",
        Place = "Sông Thơ",
        IssuedDate = DispatchDate.On(new LocalDate(2023, 2, 6)),
        Subject = "chấn chỉnh việc ký số văn bản quý IV/2022",
        Secrecy = Secrecy.Confidential,
        Urgency = Urgency.Express,
        Addressees = ["Các phòng, ban thuộc UBND huyện", "UBND các xã, thị trấn"],
        LegalBases =
        [
            "Căn cứ Quyết định số 12/2022/QĐ-UBND ngày 05/7/2022 của UBND tỉnh Biển Mơ",
            "Thực hiện Kế hoạch số 45A/KH-UBND ngày 30/9/2022 của UBND huyện Sông Thơ",
        ],
        Body = DispatchBody.Parse(BodyWithEveryBlock, "template.sbn"),
        Recipients =
        [
            new Recipient { Name = "Như trên" },
            new Recipient { Name = "Thường trực Huyện ủy", Purpose = "để báo cáo" },
        ],
        Archive = new ArchiveLine { Units = ["VT", "VP"], DraftersMark = "TH", Copies = 9 },
        Signature = new SignatureBlock
        {
            Lines =
            [
                new SigningLine { Capacity = SigningCapacity.OnBehalfOf, Title = "ỦY BAN NHÂN DÂN" },
                new SigningLine { Capacity = SigningCapacity.ForHead, Title = "CHỦ TỊCH" },
                new SigningLine { Title = "PHÓ CHỦ TỊCH" },
            ],
            SignerName = "Trần Thị Mẫu",
        },
        Annexes = [GroupedAnnex, PlainAnnex],
    };

    /// <summary>A draft: one addressee, blanks, no legal basis, no annex, a body of one line.</summary>
    public static Dispatch Draft { get; } = new()
    {
        IssuingBody = new IssuingBody { NameLines = ["ỦY BAN NHÂN DÂN XÃ MÂY TRẮNG"] },
        CodeNotation = "UBND-VHXH",
        Place = "Mây Trắng",
        IssuedDate = DispatchDate.InYear(2026),
        Subject = "báo cáo kết quả ký số",
        Addressees = ["Các bộ phận chuyên môn thuộc UBND xã"],
        Body = DispatchBody.Parse("Yêu cầu các bộ phận báo cáo trước ngày 15/12/2026./.", "template.sbn"),
        Archive = new ArchiveLine { Units = ["VT"] },
        Signature = new SignatureBlock
        {
            Lines = [new SigningLine { Title = "CHỦ TỊCH" }],
            SignerName = "Lê Văn Thử",
        },
    };

    private const string BodyWithEveryBlock = """
        Qua tổng hợp số liệu quý IV/2022 (*có biểu gửi kèm*), một số đơn vị
        ký số còn **rất hạn chế**, trong đó ***phòng Gió Mùa* không ký số văn bản nào**:

        - Văn bản đi: 05 đơn vị chậm;
        - Văn bản đến: **02 đơn vị** chậm.

        Chủ tịch UBND huyện yêu cầu:

        1. Gửi, nhận văn bản tại <https://vanban.songtho.example>.

        2. Thực hiện [hướng dẫn ký số](https://songtho.example/ky-so?a=1&b=2), cụ thể:

           - Ký số văn bản đi;
           - Ký số bản sao.

           Đơn vị nào chậm thì người đứng đầu chịu trách nhiệm.

        Thời hạn thực hiện như sau.

        3. Báo cáo **xong trước ngày 15/02/2023**.

        Yêu cầu các đơn vị nghiêm túc thực hiện./.
        """;

    private static Annex GroupedAnnex => new()
    {
        Label = "Phụ lục I",
        Title = "TỔNG HỢP VĂN BẢN KÝ SỐ",
        ReferenceLine = "(Kèm theo Công văn số 07/UBND-VP ngày 06/02/2023 của UBND huyện Sông Thơ)",
        Table = AnnexTable.Grouped(
            [
                new AnnexColumn { Header = "STT", Alignment = ColumnAlignment.Ordinal },
                new AnnexColumn { Header = "Tên đơn vị" },
                new AnnexColumn { Header = "Số văn bản ký số", Alignment = ColumnAlignment.Number },
                new AnnexColumn { Header = "Tỷ lệ %", Alignment = ColumnAlignment.Number },
            ],
            [
                new AnnexGroup
                {
                    Heading = new AnnexGroupHeading { Ordinal = "I", Title = "Các phòng, ban" },
                    Rows = [AnnexRow.Of("1", "Phòng Gió Mùa", "0", "0"), AnnexRow.Of("2", "Thanh tra", "118", "97,52")],
                },
                new AnnexGroup
                {
                    Heading = new AnnexGroupHeading { Ordinal = "II", Title = "Các xã, thị trấn" },
                    Rows = [AnnexRow.Of("1", "UBND xã Ea H'Thử", "9", "43,40")],
                },
            ]),
    };

    private static Annex PlainAnnex => new()
    {
        IsLandscape = true,
        Title = "ĐƠN VỊ CHƯA BÁO CÁO",
        ReferenceLine = "(Kèm theo Công văn số 07/UBND-VP ngày 06/02/2023 của UBND huyện Sông Thơ)",
        Table = AnnexTable.Ungrouped(
            [new AnnexColumn { Header = "Tên đơn vị" }, new AnnexColumn { Header = "Lý do" }],
            [AnnexRow.Of("Phường 2 Bến Đợi", "mới thành lập"), AnnexRow.Of("Xã Mây Trắng", string.Empty)]),
    };
}
