using FluentValidation;
using NodaTime;

namespace ComplianceCore;

/// <summary>The rule that no provision is in force before it was signed.</summary>
/// <remarks>A judgement looks back: a report signed in October calls September slow.</remarks>
internal static class LegalBasisValidation
{
    /// <summary>A number of law cannot be in force before the instrument that gives it was signed.</summary>
    public static IRuleBuilderOptions<T, LocalDate> MustNotPrecede<T>(
        this IRuleBuilder<T, LocalDate> rule,
        Func<T, LegalBasis> basisOf) =>
        rule.Must((whole, firstDay) => CanHold(basisOf(whole), firstDay))
            .Coded(
                RuleIssueCode.BeforeBasisWasSigned,
                (whole, firstDay) =>
                [
                    ("first", firstDay),
                    ("number", basisOf(whole).Instrument.Number),
                    ("signed", basisOf(whole).Instrument.SignedOn),
                ])
            .OverridePropertyName("from");

    private static bool CanHold(LegalBasis basis, LocalDate firstDay) =>
        basis.Kind == BasisKind.Judgement || basis.Instrument.SignedOn <= firstDay;
}
