using NodaTime;

namespace ComplianceCore;

/// <summary>
/// An office, commune or ward during the days in which it bore its code and name (đơn vị hành chính).
/// </summary>
/// <remarks>
/// A code alone names nobody: codes are used again when communes merge and are renamed. A unit is its code together
/// with its validity.
/// </remarks>
public sealed record AdministrativeUnit
{
    private readonly string? _label;
    private readonly string? _inSentence;
    private readonly string? _head;

    /// <summary>The official code, or the office's own for a unit that has none, such as <c>04063</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The kind, which gives the written forms.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The proper name, such as <c>Chiềng Đông</c>; empty for a unit named by its kind alone.</summary>
    public required string Name { get; init; }

    /// <summary>The group under which tables and totals list it; null when the office has no groups.</summary>
    public UnitGroup? Group { get; init; }

    /// <summary>The first day on which the unit bore this code and name, included; null when it always did.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day, included; null when it still does.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>The form in a table, such as <c>UBND thị trấn</c>; the kind's unless the unit has its own.</summary>
    public string Label
    {
        get => _label ?? UnitKind.Fill(Kind.Label, Name);
        init => _label = value;
    }

    /// <summary>The form in a sentence, such as <c>UBND thị trấn Mỹ Lộc</c>.</summary>
    public string InSentence
    {
        get => _inSentence ?? UnitKind.Fill(Kind.InSentence, Name);
        init => _inSentence = value;
    }

    /// <summary>The head by title, such as <c>Chủ tịch UBND xã Chiềng Đông</c>.</summary>
    public string Head
    {
        get => _head ?? UnitKind.Fill(Kind.Head, Name);
        init => _head = value;
    }

    /// <summary>Whether the unit bore its code and name on <paramref name="day"/>.</summary>
    /// <param name="day">The day of the register.</param>
    public bool IsValidOn(LocalDate day) =>
        (ValidFrom is not { } first || first <= day) && (ValidTo is not { } last || day <= last);

    /// <summary>Whether some day is in the validity of both.</summary>
    internal bool OverlapsWith(AdministrativeUnit other) =>
        (ValidTo ?? LocalDate.MaxIsoValue) >= (other.ValidFrom ?? LocalDate.MinIsoValue)
        && (other.ValidTo ?? LocalDate.MaxIsoValue) >= (ValidFrom ?? LocalDate.MinIsoValue);

    /// <summary>The unit for logs, such as <c>04063 UBND xã Chiềng Đông</c>.</summary>
    public override string ToString() => $"{Code} {Label}";
}
