using FluentValidation;

namespace ComplianceCore;

/// <summary>What a reporting duty must be.</summary>
internal sealed class ReportingDutyRuleValidator : AbstractValidator<ReportingDutyRule>
{
    public ReportingDutyRuleValidator(RuleSetContent set)
    {
        Include(new RuleValidator(set));
        RuleFor(rule => rule.FirstDay).MustNotPrecede(rule => rule.Report.Basis);
    }
}
