using System.Text.RegularExpressions;
using FluentValidation;

namespace ComplianceCore;

/// <summary>What a unit must be before a directory takes it.</summary>
internal sealed partial class AdministrativeUnitValidator : AbstractValidator<AdministrativeUnit>
{
    public AdministrativeUnitValidator()
    {
        RuleFor(unit => unit.Code)
            .Matches(CodePattern())
            .Coded(UnitIssueCode.BadCode, (_, code) => [("code", code)]);
        RuleFor(unit => unit.Name)
            .Must((unit, name) => !string.IsNullOrWhiteSpace(name) || !NeedsName(unit))
            .Coded(UnitIssueCode.NameMissing, (unit, _) => [("unit", unit.Code), ("kind", unit.Kind.Id)]);
        RuleFor(unit => unit.ValidTo)
            .Must((unit, last) => last is null || unit.ValidFrom is null || unit.ValidFrom <= last)
            .Coded(
                UnitIssueCode.ValidityReversed,
                (unit, last) =>
                [
                    ("unit", unit.Code),
                    ("first", unit.ValidFrom!.Value),
                    ("last", last!.Value),
                ]);
    }

    /// <summary>Whether a form of the unit has a place for a name that it does not have.</summary>
    private static bool NeedsName(AdministrativeUnit unit)
    {
        var unnamed = unit with { Name = UnitKind.NamePlace };
        return unit.Kind.Class is not null
            || (unit.Label, unit.InSentence, unit.Head) != (unnamed.Label, unnamed.InSentence, unnamed.Head);
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodePattern();
}
