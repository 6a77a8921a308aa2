namespace ComplianceCore.Importers.Tests;

/// <summary>The tables of six systems as their exports look, with what goes wrong in such tables.</summary>
internal static class GivenTable
{
    /// <summary>The annex of a district: groups, a page break, a wrong total, a percentage that does not fit.</summary>
    public static GivenSheet SigningAnnex { get; } = new GivenSheet { Name = "Phụ lục" }
        .Row("BIỂU TỔNG HỢP KÝ SỐ")
        .Row()
        .Row("STT", "Tên cơ quan, đơn vị; UBND các xã, thị trấn", "Số lượng văn bản phát hành trên phần mềm QLVB",
            "Số lượng văn bản ký số", "Đạt tỷ lệ %")
        .Row("(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)")
        .Row("I", "Các cơ quan, đơn vị trực thuộc")
        .Row(1, "Phòng KT&HT", 1038, 10, "0,96")
        .Row(2, "Phòng Tài chính-Kế hoạch", "1.059", "4", "0,38")
        .Row(3, "Phòng Nông nghiệp và PTNT", 53, 23, "43.40")
        .Row(4, "Phòng LĐ-TBXH", 20, 7, "34")
        .Row(5, "Phòng Nội Vụ", "1,059", 64, "71,91")
        .Row(null, "Cộng", 2116, 21, "1")
        .Row("II", "Các xã, thị trấn")
        .Row("STT", "Tên cơ quan, đơn vị; UBND các xã, thị trấn", "Số lượng văn bản phát hành trên phần mềm QLVB",
            "Số lượng văn bản ký số", "Đạt tỷ lệ %")
        .Row(1, "Ủy ban nhân dân xã Chiềng Đông", 15, 0, 0)
        .Row(2, "xã Sập Vạt", 42, 0, 0)
        .Row(3, "Chiềng Hặc", 0, 0, 0)
        .Row(4, "UBND xã Tú Nang", null, null, null)
        .Row(5, "UBND xã Tu Nang", 236, 235, "99,58")
        .Row(6, "UBND xã Mường Lựm", "-", "-", "-")
        .Row(7, "UBND xã Chiềng Đông", 15, 0, 0)
        .Row(null, "Tổng số toàn huyện", 2150, 20, "0,96")
        .Row()
        .Row(null, "Ghi chú: số liệu đến hết 31/3/2021.")
        .Row(null, null, null, "NGƯỜI LẬP BIỂU")
        .Merge("A1:E1", "B5:E5", "B12:E12");

    /// <summary>Secret and normal documents under headings of two rows, the whole inside the data.</summary>
    public static GivenSheet CipherCommittee { get; } = new GivenSheet { Name = "Văn bản đi" }
        .Row("STT", "Đơn vị", "Văn bản mật", null, "Số lượng VB mật", "Văn bản thường", null, null, null, null, null,
            null, null, "Số lượng VB thường", "Tổng số VB đi")
        .Row(null, null, "Gửi trong", "Gửi ngoài", null, "Giấy", "Tỉ lệ %", "Toàn trình", "Tỉ lệ %", "Ký số",
            "Tỉ lệ %", "Gửi trong", "Gửi ngoài")
        .Row(1, "Phòng Nội vụ", 2, 1, 3, 5, "10", 45, "90", 45, "90", 30, 20, 50, 53)
        .Row(2, "Phòng Tư pháp", 0, 0, 0, 0, "0", 35, "100", 35, "100", 20, 14, 35, 35)
        .Row(3, "Phòng Dân tộc", 1, 1, 3, 3, "10", 27, "90 %", 27, "89,99", 10, 20, 30, 33)
        .Row(null, "Tổng số toàn Ban", 3, 2, 5, 8, "6,96", 107, "93,04", 107, "93,04", 60, 54, 115, 121)
        .Merge("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:M1", "N1:N2", "O1:O2");

    /// <summary>Documents on the axis, whose total is the sum of two columns.</summary>
    public static GivenSheet EdocAxis { get; } = new GivenSheet { Name = "Thống kê văn bản điện tử" }
        .Row("Tổ chức", "Gửi", "Nhận", "Tổng", "Ghi chú")
        .Row("UBND xã Chiềng Đông", 15, 20, 35, "đủ")
        .Row("UBND xã Chiềng Sàng", 11, "không có", 11)
        .Row("UBND xã Viêng Lán", 44, 10, 55)
        .Row("UBND xã Yên Sơn", -3, 10, 7)
        .Row("UBND xã Ví Dụ", 1, 2, 3)
        .Row("UBND thị trấn", 36, 4, 40)
        .Row("Cộng", 106, 34, 141);

    /// <summary>A document a row, signed or not in many words, titles above the header, a signature below.</summary>
    public static GivenSheet EofficeDocuments { get; } = new GivenSheet { Name = "VanBan" }
        .Row("DANH SÁCH VĂN BẢN PHÁT HÀNH")
        .Row("Từ ngày 01/01/2021 đến ngày 31/3/2021")
        .Row("STT", "Trích yếu", "Số ký hiệu", "Ngày ban hành", "Đơn vị ban hành", "Người ký chính", "Văn bản ký số")
        .Row(1, "V/v họp giao ban", "12/NV", "05/01/2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "Đã ký số")
        .Row(2, "Báo cáo tháng", "13/BC-NV", "6.1.2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "Chưa ký số")
        .Row(3, "Kế hoạch", "70A/KH- UBND", "2021-01-07", "UBND xã Chiềng Đông", "Trần Thị Dụ", "x")
        .Row(4, "Giấy mời", "14/GM-NV", new StyledNumber(44204, 2), "Phòng Nội vụ", "Nguyễn Văn Ví", null)
        .Row(5, "Báo cáo", null, "08/01/2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "x")
        .Row(6, "Báo cáo", "15/BC", "31/02/2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "x")
        .Row(7, "Báo cáo", "16/BC", "08/01/2021", "Phòng Ngoại vụ", "Nguyễn Văn Ví", "x")
        .Row(8, "Báo cáo", "17/BC", "08/01/2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "có lẽ")
        .Row(9, "V/v họp giao ban", "12/NV", "05/01/2021", "Phòng Nội vụ", "Nguyễn Văn Ví", "x")
        .Row("Tổng số: 9 văn bản")
        .Row(null, null, "Người lập", null, null, "Nguyễn Văn Ví");

    /// <summary>Incoming documents, the columns numbered below their headings.</summary>
    public static GivenSheet QlvbIncoming { get; } = new GivenSheet { Name = "Sheet1" }
        .Row("STT", "ĐƠN VỊ", "TỔNG SỐ VB ĐI", "TỔNG SỐ VB ĐẾN", "ĐÃ VÀO SỔ", "CHƯA VÀO SỔ")
        .Row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
        .Row(1, "UBND XÃ CHIỀNG ĐÔNG", 15, 30, 28, 2)
        .Row(2, "UBND XÃ CHIỀNG SÀNG", 11, 30, 28, 3)
        .Row(3, "UBND XÃ CHIỀNG PẰN", 86, 100, 100, 0)
        .Row(4, "UBND XÃ VIÊNG LÁN", 44.5, 44, 44, 0)
        .Row(5, "UBND XÃ YÊN SƠN", 39, new FormulaError("#REF!"), 10, 0)
        .Row("TỔNG", null, 26, 60, 56, 5);

    /// <summary>Tasks under headings of two rows, which nobody merged.</summary>
    public static GivenSheet TaskFollowUp { get; } = new GivenSheet { Name = "Nhiệm vụ" }
        .Row("THEO DÕI NHIỆM VỤ")
        .Row("STT", "Tên đơn vị", "Tổng nhiệm vụ", "NV chưa hoàn thành", null, null, null, "NV đã hoàn thành")
        .Row(null, null, null, "Số", "Không hạn", "Quá hạn", "Trong hạn", "Số", "Không hạn", "Quá hạn", "Trong hạn")
        .Row(1, "Phòng Nội vụ", 10, 4, 1, 1, 2, 6, 1, 2, 3)
        .Row(2, "Phòng Tư pháp", 11, 4, 1, 1, 3, 6, 1, 2, 3)
        .Row(3, "TT. Truyền thông - Văn hóa", 5, 0, 0, 0, 0, 5, 0, 0, 5)
        .Row(4, "Nội vụ", 10, 4, 1, 1, 2, 6, 1, 2, 3)
        .Row(null, "Tổng cộng", 26, 8, 2, 2, 5, 17, 2, 4, 11);
}
