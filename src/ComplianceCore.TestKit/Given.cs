namespace ComplianceCore.TestKit;

/// <summary>Units of an office that does not exist: <c>Given.Commune("Ví Dụ").Issued(40).Signed(38)</c>.</summary>
public static class Given
{
    /// <summary>The group of the offices.</summary>
    public static UnitGroup Offices { get; } = new("offices", "Các cơ quan, đơn vị");

    /// <summary>The group of the communes.</summary>
    public static UnitGroup Communes { get; } = new("communes", "Các xã, thị trấn");

    /// <summary>A phòng, whose code is its name with a dot for each space.</summary>
    /// <param name="name">The proper name, such as <c>Nội vụ</c>.</param>
    public static GivenUnit Office(string name) => Unit(GivenKinds.Office, name).In(Offices);

    /// <summary>The thanh tra, of code <c>TTr</c>.</summary>
    public static GivenUnit Inspectorate() => Unit(GivenKinds.Inspectorate, string.Empty).In(Offices).Coded("TTr");

    /// <summary>A ban quản lý.</summary>
    /// <param name="name">The proper name.</param>
    public static GivenUnit Board(string name) => Unit(GivenKinds.Board, name).In(Offices);

    /// <summary>A xã.</summary>
    /// <param name="name">The proper name, such as <c>Ví Dụ</c>.</param>
    public static GivenUnit Commune(string name) => Unit(GivenKinds.Commune, name).In(Communes);

    /// <summary>A thị trấn.</summary>
    /// <param name="name">The proper name.</param>
    public static GivenUnit Township(string name) => Unit(GivenKinds.Township, name).In(Communes);

    /// <summary>A unit of a kind of your own, in no group; its code is its name with a dot for each space.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The proper name; empty for a unit named by its kind alone.</param>
    public static GivenUnit Unit(UnitKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        return new GivenUnit
        {
            Unit = new AdministrativeUnit { Code = name.Replace(' ', '.'), Kind = kind, Name = name },
        };
    }
}
