namespace ComplianceCore.TestKit;

/// <summary>Units of an office that does not exist: <c>Given.Commune("Ví Dụ").Issued(40).Signed(38)</c>.</summary>
internal static class Given
{
    /// <summary>The group of the offices.</summary>
    public static UnitGroup Offices { get; } = new("offices", "Các cơ quan, đơn vị");

    /// <summary>The group of the communes.</summary>
    public static UnitGroup Communes { get; } = new("communes", "Các xã, thị trấn");

    /// <summary>A phòng, whose code is its name with a dot for each space.</summary>
    public static GivenUnit Office(string name) => Unit(GivenKinds.Office, name, Offices);

    /// <summary>The thanh tra, of code <c>TTr</c>.</summary>
    public static GivenUnit Inspectorate() => Unit(GivenKinds.Inspectorate, string.Empty, Offices).Coded("TTr");

    /// <summary>A ban quản lý.</summary>
    public static GivenUnit Board(string name) => Unit(GivenKinds.Board, name, Offices);

    /// <summary>A xã.</summary>
    public static GivenUnit Commune(string name) => Unit(GivenKinds.Commune, name, Communes);

    /// <summary>A thị trấn.</summary>
    public static GivenUnit Township(string name) => Unit(GivenKinds.Township, name, Communes);

    private static GivenUnit Unit(UnitKind kind, string name, UnitGroup group) => new()
    {
        Unit = new AdministrativeUnit
        {
            Code = name.Replace(' ', '.'),
            Kind = kind,
            Name = name,
            Group = group,
        },
    };
}
