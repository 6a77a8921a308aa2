using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule set must be before anything is judged by it.</summary>
internal sealed class RuleSetValidator : AbstractValidator<RuleSetContent>
{
    public RuleSetValidator()
    {
        RuleFor(set => set.Id).MustBeId();
        RuleForEach(set => set.Consequences).ChildRules(step => step.RuleFor(each => each.Id).MustBeId());
        RuleForEach(set => set.Indicators).SetInheritanceValidator(kinds =>
        {
            kinds.Add(new CountIndicatorValidator());
            kinds.Add<RatioIndicator>(set => new RatioIndicatorValidator(set));
        });
        RuleFor(set => set.Rules)
            .Must(rules => rules.Count > 0)
            .Coded(RuleIssueCode.NoRule, (_, _) => []);
        RuleForEach(set => set.Rules).SetInheritanceValidator(kinds =>
        {
            kinds.Add<TargetRule>(set => new TargetRuleValidator(set));
            kinds.Add<ZeroActivityRule>(set => new ZeroActivityRuleValidator(set));
            kinds.Add<LowVolumeRule>(set => new LowVolumeRuleValidator(set));
            kinds.Add<ReportingDutyRule>(set => new ReportingDutyRuleValidator(set));
            kinds.Add<AccountabilityRule>(set => new AccountabilityRuleValidator(set));
        });
        RuleForEach(set => set.Consequences).MustBeFirstOfItsId(set => set.Consequences, step => step.Id);
        RuleForEach(set => set.Indicators).MustBeFirstOfItsId(set => set.Indicators, indicator => indicator.Id);
        RuleForEach(set => set.Rules).MustBeFirstOfItsId(set => set.Rules, rule => rule.Id);
    }
}
