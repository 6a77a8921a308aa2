namespace ComplianceCore.Documents;

/// <summary>What a template sees of accountability: whether this dispatch gives a notice, and which.</summary>
internal static class NoticeMembers
{
    private static readonly RecordType _notice =
        RecordType.Of("notice", ("answerable", TemplateType.Text), ("from", TemplateType.Date));

    public static RuleMember[] Of(AccountabilityRule rule, ReportingPeriod period)
    {
        var notice = rule.Notices.FirstOrDefault(notice => notice.PeriodEnd == period.LastDay);
        var record = RecordValue.Of(_notice, notice, member => member switch
        {
            _ when notice is null => throw UnplacedFault.Of(TemplateModelIssueCode.NoNotice, ("rule", rule.Id)),
            "answerable" => TextValue.Of(notice.Answerable.Vietnamese),
            _ => new DateValue(notice.FirstDay),
        });
        return
        [
            new RuleMember("gives_notice", TemplateType.Boolean, _ => BooleanValue.Of(notice is not null)),
            new RuleMember("notice", _notice, _ => record),
        ];
    }
}
