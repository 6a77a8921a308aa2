using FluentValidation;

namespace ComplianceCore;

/// <summary>What a notice must be within its rule.</summary>
internal sealed class AccountabilityNoticeValidator : AbstractValidator<AccountabilityNotice>
{
    public AccountabilityNoticeValidator()
    {
        RuleFor(notice => notice.FirstDay)
            .Must((notice, first) => first > notice.PeriodEnd)
            .Coded(
                RuleIssueCode.AnswerableTooEarly,
                (notice, first) => [("first", first), ("end", notice.PeriodEnd)])
            .OverridePropertyName("from");
        RuleFor(notice => notice.LastDay)
            .Must((notice, last) => last is null || last >= notice.FirstDay)
            .Coded(
                RuleIssueCode.NoticeExpiresTooEarly,
                (notice, last) => [("last", last!.Value), ("first", notice.FirstDay)])
            .OverridePropertyName("until");
        RuleFor(notice => notice.FirstDay).MustNotPrecede(notice => notice.Basis);
    }
}
