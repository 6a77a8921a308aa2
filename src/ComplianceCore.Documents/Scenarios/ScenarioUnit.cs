namespace ComplianceCore.Documents;

/// <summary>The unit of a scenario, which is invented and has no name.</summary>
internal static class ScenarioUnit
{
    /// <summary>The code under which its figures stand.</summary>
    public const string Code = "DV";

    // A rule that names this kind too is told apart: what is expected of it needs a kind.
    private const string PlainKind = "don_vi";

    /// <summary>A unit of a kind and level; a kind that is null is a plain one that no rule means.</summary>
    public static AdministrativeUnit Of(string? kind, string level) => new()
    {
        Code = Code,
        Name = string.Empty,
        Kind = new UnitKind
        {
            Id = kind ?? PlainKind,
            Level = level,
            Label = "Đơn vị",
            InSentence = "đơn vị",
            Head = "Người đứng đầu đơn vị",
        },
    };
}
