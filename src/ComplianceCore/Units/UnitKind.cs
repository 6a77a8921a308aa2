namespace ComplianceCore;

/// <summary>
/// A kind of unit and the written forms of its units and their heads, such as phòng, thanh tra or xã. Kinds are data of
/// the office; <c>{name}</c> in a form stands for the unit's proper name.
/// </summary>
public sealed record UnitKind
{
    /// <summary>The place of the proper name in a written form.</summary>
    public const string NamePlace = "{name}";

    /// <summary>Creates a kind whose form in a sentence is that in a table, and whose units are named each by itself.
    /// </summary>
    /// <param name="id">The id, such as <c>xa</c>.</param>
    /// <param name="level">The level of government, such as <c>commune</c>.</param>
    /// <param name="label">The written form, such as <c>UBND xã {name}</c>.</param>
    /// <param name="head">The head by title, such as <c>Chủ tịch UBND xã {name}</c>.</param>
    public static UnitKind Of(string id, string level, string label, string head) =>
        new() { Id = id, Level = level, Label = label, InSentence = label, Head = head };

    /// <summary>The id that the unit rows use, such as <c>phong</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The level of government, an id that thresholds may name, such as <c>commune</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The form in a table, such as <c>Phòng {name}</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The form in a sentence, such as <c>phòng {name}</c>.</summary>
    public required string InSentence { get; init; }

    /// <summary>
    /// The head by title: the title may replace the unit word (<c>Trưởng phòng {name}</c>), be the whole
    /// (<c>Chánh Thanh tra</c>) or precede the unit (<c>Giám đốc Ban quản lý {name}</c>).
    /// </summary>
    public required string Head { get; init; }

    /// <summary>How several units of the kind are named together; null when each is named by itself.</summary>
    public UnitClass? Class { get; init; }

    /// <summary>Puts a proper name into a written form.</summary>
    internal static string Fill(string form, string name) =>
        form.Replace(NamePlace, name, StringComparison.Ordinal);
}
