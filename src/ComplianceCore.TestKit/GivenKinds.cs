namespace ComplianceCore.TestKit;

/// <summary>The kinds of units of an office that does not exist, one for each form that a head's title takes.</summary>
public static class GivenKinds
{
    /// <summary>Phòng: the title replaces the unit word.</summary>
    public static UnitKind Office { get; } = new()
    {
        Id = "phong",
        Level = "district",
        Label = "Phòng {name}",
        InSentence = "phòng {name}",
        Head = "Trưởng phòng {name}",
    };

    /// <summary>Thanh tra: the kind is the whole name, and the title the whole title.</summary>
    public static UnitKind Inspectorate { get; } = new()
    {
        Id = "thanh_tra",
        Level = "district",
        Label = "Thanh tra",
        InSentence = "Thanh tra",
        Head = "Chánh Thanh tra",
    };

    /// <summary>Ban quản lý: the title precedes the unit.</summary>
    public static UnitKind Board { get; } = new()
    {
        Id = "ban_quan_ly",
        Level = "district",
        Label = "Ban quản lý {name}",
        InSentence = "Ban quản lý {name}",
        Head = "Giám đốc Ban quản lý {name}",
    };

    /// <summary>Xã: several are named together as a class.</summary>
    public static UnitKind Commune { get; } = new()
    {
        Id = "xa",
        Level = "commune",
        Label = "UBND xã {name}",
        InSentence = "UBND xã {name}",
        Head = "Chủ tịch UBND xã {name}",
        Class = new UnitClass("UBND các xã", "Chủ tịch UBND các xã"),
    };

    /// <summary>Thị trấn: of the level of a commune, but of no class.</summary>
    public static UnitKind Township { get; } = new()
    {
        Id = "thi_tran",
        Level = "commune",
        Label = "UBND thị trấn {name}",
        InSentence = "UBND thị trấn {name}",
        Head = "Chủ tịch UBND thị trấn {name}",
    };
}
