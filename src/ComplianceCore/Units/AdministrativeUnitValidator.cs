using FluentValidation;

namespace ComplianceCore;

/// <summary>What a unit must be before a directory takes it.</summary>
internal sealed class AdministrativeUnitValidator : AbstractValidator<AdministrativeUnit>
{
    public AdministrativeUnitValidator()
    {
        RuleFor(unit => unit.Code)
            .Must(IsCode)
            .Coded(UnitIssueCode.BadCode, (_, code) => [("code", code)]);
        RuleFor(unit => unit.Name)
            .Must((unit, _) => IsNamed(unit))
            .Coded(UnitIssueCode.NameMissing, (unit, _) => [("unit", unit.Code), ("kind", unit.Kind.Id)]);
        RuleFor(unit => unit.ValidTo)
            .Must((unit, _) => IsInOrder(unit))
            .Coded(
                UnitIssueCode.ValidityReversed,
                (unit, last) =>
                [
                    ("unit", unit.Code),
                    ("first", unit.ValidFrom!.Value),
                    ("last", last!.Value),
                ]);
    }

    /// <summary>Whether a unit has no fault.</summary>
    /// <remarks>A country has ten thousand units, and the rules take long to say so of each.</remarks>
    public static bool IsSound(AdministrativeUnit unit) => IsCode(unit.Code) && IsNamed(unit) && IsInOrder(unit);

    private static bool IsNamed(AdministrativeUnit unit) => !string.IsNullOrWhiteSpace(unit.Name) || !NeedsName(unit);

    private static bool IsInOrder(AdministrativeUnit unit) =>
        unit.ValidTo is not { } last || unit.ValidFrom is not { } first || first <= last;

    /// <summary>Whether a form of the unit has a place for a name that it does not have.</summary>
    private static bool NeedsName(AdministrativeUnit unit)
    {
        var unnamed = unit with { Name = UnitKind.NamePlace };
        return unit.Kind.Class is not null
            || (unit.Label, unit.InSentence, unit.Head) != (unnamed.Label, unnamed.InSentence, unnamed.Head);
    }

    /// <summary>Whether a code is a letter or digit and then letters, digits, dots, hyphens and underscores.</summary>
    private static bool IsCode(string? code) =>
        !string.IsNullOrEmpty(code)
        && char.IsLetterOrDigit(code[0])
        && code.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_');
}
