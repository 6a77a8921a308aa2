namespace ComplianceCore.TestKit;

/// <summary>The kinds of units of an office that does not exist, one for each form that a head's title takes.</summary>
public static class GivenKinds
{
    /// <summary>Phòng: the title replaces the unit word.</summary>
    public static UnitKind Office { get; } =
        Of("phong", "district", "Phòng {name}", "Trưởng phòng {name}") with { InSentence = "phòng {name}" };

    /// <summary>Thanh tra: the kind is the whole name, and the title the whole title.</summary>
    public static UnitKind Inspectorate { get; } = Of("thanh_tra", "district", "Thanh tra", "Chánh Thanh tra");

    /// <summary>Ban quản lý: the title precedes the unit.</summary>
    public static UnitKind Board { get; } =
        Of("ban_quan_ly", "district", "Ban quản lý {name}", "Giám đốc Ban quản lý {name}");

    /// <summary>Xã: several are named together as a class.</summary>
    public static UnitKind Commune { get; } = Of("xa", "commune", "UBND xã {name}", "Chủ tịch UBND xã {name}") with
    {
        Class = new UnitClass("UBND các xã", "Chủ tịch UBND các xã"),
    };

    /// <summary>Thị trấn: of the level of a commune, but of no class.</summary>
    public static UnitKind Township { get; } =
        Of("thi_tran", "commune", "UBND thị trấn {name}", "Chủ tịch UBND thị trấn {name}");

    private static UnitKind Of(string id, string level, string label, string head) => new()
    {
        Id = id,
        Level = level,
        Label = label,
        InSentence = label,
        Head = head,
    };
}
