using FluentValidation;
using NodaTime;

namespace ComplianceCore;

/// <summary>The rule that nothing is in force before it was signed.</summary>
internal static class LegalBasisValidation
{
    /// <summary>A number of law cannot be in force before the instrument that gives it was signed.</summary>
    public static IRuleBuilderOptions<T, LocalDate> MustNotPrecede<T>(
        this IRuleBuilder<T, LocalDate> rule,
        Func<T, LegalBasis> basisOf) =>
        rule.Must((whole, firstDay) => basisOf(whole).Instrument.SignedOn <= firstDay)
            .Coded(
                RuleIssueCode.BeforeBasisWasSigned,
                (whole, firstDay) =>
                [
                    ("first", firstDay),
                    ("number", basisOf(whole).Instrument.Number),
                    ("signed", basisOf(whole).Instrument.SignedOn),
                ])
            .OverridePropertyName("from");
}
