using System.Globalization;
using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule of accountability must be.</summary>
internal sealed class AccountabilityRuleValidator : AbstractValidator<AccountabilityRule>
{
    public AccountabilityRuleValidator(RuleSetContent set)
    {
        Include(new RuleValidator(set));
        RuleFor(rule => rule.Of)
            .NotEmpty()
            .Coded(RuleIssueCode.NothingNoticed, (rule, _) => [("rule", rule.Id)]);
        RuleForEach(rule => rule.Of)
            .Must(noticed => noticed is not AccountabilityRule && set.Rules.Contains(noticed))
            .Coded(
                RuleIssueCode.UnknownRule,
                (_, noticed) => RuleReference.Facts(
                    noticed.Id, set.Rules.Where(rule => rule is not AccountabilityRule)));
        RuleFor(rule => rule.Of)
            .Must(of => Twice(of) is null)
            .Coded(RuleIssueCode.DuplicateId, (_, of) => [("id", Twice(of)!.Id)]);
        RuleFor(rule => rule.Notices)
            .NotEmpty()
            .Coded(RuleIssueCode.NoNotice, (rule, _) => [("rule", rule.Id)]);
        RuleForEach(rule => rule.Notices).SetValidator(new AccountabilityNoticeValidator());
        RuleForEach(rule => rule.Notices)
            .OverrideIndexer((_, _, _, index) => string.Create(CultureInfo.InvariantCulture, $"[{index}].PeriodEnd"))
            .Must((rule, notice) => IsInOrder(rule.Notices, notice))
            .Coded(
                RuleIssueCode.NoticesOutOfOrder,
                (rule, notice) => [("rule", rule.Id), ("end", notice.PeriodEnd)]);
    }

    private static ComplianceRule? Twice(IReadOnlyList<ComplianceRule> of) => of
        .GroupBy(rule => rule.Id, StringComparer.Ordinal)
        .FirstOrDefault(rule => rule.Count() > 1)?.First();

    /// <summary>Notices stand by the periods they noticed, one for each.</summary>
    private static bool IsInOrder(IReadOnlyList<AccountabilityNotice> notices, AccountabilityNotice notice) => notices
        .TakeWhile(earlier => !ReferenceEquals(earlier, notice))
        .All(earlier => earlier.PeriodEnd < notice.PeriodEnd);
}
