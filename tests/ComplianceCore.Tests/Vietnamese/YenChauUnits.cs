namespace ComplianceCore.Tests;

/// <summary>The 29 units as the annex of dispatch 621/UBND-VP of Yên Châu names them.</summary>
public static class YenChauUnits
{
    /// <summary>The names, in the order of the annex.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Phòng Kinh tế và Hạ tầng",
        "Phòng Tài chính - Kế hoạch",
        "Phòng Tài nguyên và Môi trường",
        "Phòng Nông nghiệp và PTNT",
        "Phòng Nội vụ",
        "Thanh tra",
        "Phòng Tư pháp",
        "Phòng Văn hoá và Thông tin",
        "Phòng Lao động - TBXH",
        "Phòng Dân tộc",
        "Phòng Giáo dục và Đào tạo",
        "Trung tâm dịch vụ nông nghiệp",
        "Trung tâm Truyền thông - Văn hoá",
        "Ban quản lý dự án đầu tư xây dựng",
        "UBND xã Chiềng Đông",
        "UBND xã Chiềng Sàng",
        "UBND xã Chiềng Păn",
        "UBND xã Viêng Lán",
        "UBND thị trấn",
        "UBND xã Chiềng Khoi",
        "UBND xã Sấp Vạt",
        "UBND xã Chiềng Hặc",
        "UBND xã Tú Nang",
        "UBND xã Mường Lựm",
        "UBND xã Lóng Phiêng",
        "UBND xã Chiềng Tương",
        "UBND xã Phiêng Khoài",
        "UBND xã Chiềng On",
        "UBND xã Yên Sơn",
    ];

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string> Rows => [.. Names];
}
