namespace ComplianceCore.Documents;

/// <summary>What a template sees of accountability: the notice that this dispatch gives, where it gives one.</summary>
internal static class NoticeMembers
{
    public static RuleMember[] Of(AccountabilityRule rule, ReportingPeriod period)
    {
        if (rule.Notices.FirstOrDefault(notice => notice.PeriodEnd == period.LastDay) is not { } notice)
        {
            return [];
        }

        var type = RecordType.Of("notice", ("answerable", TemplateType.Text), ("from", TemplateType.Date));
        var record = RecordValue.Of(
            type,
            ("answerable", TextValue.Of(notice.Answerable.Vietnamese)),
            ("from", new DateValue(notice.FirstDay)));
        return [new RuleMember("notice", type, _ => record)];
    }
}
