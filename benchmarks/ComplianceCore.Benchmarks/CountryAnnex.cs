using System.Globalization;
using ComplianceCore.Documents;

namespace ComplianceCore.Benchmarks;

/// <summary>A dispatch whose annex lists every commune of a country with five columns.</summary>
internal static class CountryAnnex
{
    /// <summary>Creates the dispatch.</summary>
    /// <param name="rows">How many communes there are.</param>
    public static Dispatch Of(int rows) => new()
    {
        IssuingBody = new IssuingBody { NameLines = ["ỦY BAN NHÂN DÂN", "TỈNH VÍ DỤ"] },
        CodeNumber = "15",
        CodeNotation = "UBND-KGVX",
        Place = "Ví Dụ",
        IssuedDate = DispatchDate.InYear(2026),
        Subject = "ký số văn bản",
        Addressees = ["UBND các xã"],
        Body = DispatchBody.Parse("Có biểu gửi kèm./.", "body.md"),
        Archive = new ArchiveLine { Units = ["VT"] },
        Signature = new SignatureBlock
        {
            Lines = [new SigningLine { Title = "CHỦ TỊCH" }],
            SignerName = "Nguyễn Văn Mẫu",
        },
        Annexes =
        [
            new Annex
            {
                Title = "TỔNG HỢP VĂN BẢN KÝ SỐ",
                ReferenceLine = "(Kèm theo Công văn số 15/UBND-KGVX của UBND tỉnh Ví Dụ)",
                Table = AnnexTable.Ungrouped(
                    [
                        new AnnexColumn { Header = "STT", Alignment = ColumnAlignment.Ordinal },
                        new AnnexColumn { Header = "Tên đơn vị" },
                        Figures("Số lượng văn bản phát hành"),
                        Figures("Số lượng văn bản ký số"),
                        Figures("Đạt tỷ lệ %"),
                    ],
                    [.. Enumerable.Range(1, rows).Select(Row)]),
            },
        ],
    };

    private static AnnexColumn Figures(string header) =>
        new() { Header = header, Alignment = ColumnAlignment.Number };

    private static AnnexRow Row(int number)
    {
        var issued = 1 + (number * 7919 % 400);
        var signed = number * 10_007 % (issued + 1);
        return AnnexRow.Of(
            Digits(number),
            $"UBND xã Ví Dụ {Digits(number)}",
            Digits(issued),
            Digits(signed),
            VietnameseNumber.Percent(Rate.Of(signed, issued)));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
