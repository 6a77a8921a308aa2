using System.Globalization;

namespace ComplianceCore.Documents.Tests;

/// <summary>Annexes of as many rows and columns as a test asks for, in two groups.</summary>
internal static class GivenAnnex
{
    private static readonly string[] _headers =
    [
        "STT",
        "Tên cơ quan, đơn vị; UBND các xã, thị trấn",
        "Số lượng văn bản phát hành trên phần mềm quản lý văn bản",
        "Số lượng văn bản ký số",
        "Đạt tỷ lệ %",
    ];

    /// <summary>An annex of an invented district.</summary>
    /// <param name="rows">How many units there are, half of them in each group.</param>
    /// <param name="columns">How many columns there are, from 2.</param>
    public static Annex Of(int rows, int columns) => new()
    {
        Label = "Phụ lục II",
        Title = "TỔNG HỢP VĂN BẢN KÝ SỐ QUÝ IV/2022",
        ReferenceLine = "(Kèm theo Công văn số 07/UBND-VP ngày 06/02/2023 của UBND huyện Sông Thơ)",
        Table = AnnexTable.Grouped(
            [.. Enumerable.Range(0, columns).Select(Column)],
            [
                Group("I", "Các phòng, ban chuyên môn", "Phòng Ví Dụ", rows / 2, columns),
                Group("II", "Các xã, thị trấn", "UBND xã Mây Trắng", rows - (rows / 2), columns),
            ]),
    };

    private static AnnexColumn Column(int index) => new()
    {
        Header = index < _headers.Length ? _headers[index] : $"Chỉ tiêu thứ {Digits(index)}",
        Alignment = index switch
        {
            0 => ColumnAlignment.Ordinal,
            1 => ColumnAlignment.Text,
            _ => ColumnAlignment.Number,
        },
    };

    private static AnnexGroup Group(string ordinal, string title, string unit, int rows, int columns) => new()
    {
        Heading = new AnnexGroupHeading { Ordinal = ordinal, Title = title },
        Rows = [.. Enumerable.Range(1, rows).Select(row => Row(row, unit, columns))],
    };

    private static AnnexRow Row(int row, string unit, int columns) =>
        AnnexRow.Of([.. Enumerable.Range(0, columns).Select(column => Cell(row, column, unit))]);

    private static string Cell(int row, int column, string unit) => column switch
    {
        0 => Digits(row),
        1 => $"{unit} {Digits(row)}",
        _ => Digits(row * 37 * column % 1999),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
