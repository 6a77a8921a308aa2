namespace ComplianceCore.Documents;

/// <summary>What is owed, as a template sees it.</summary>
internal static class TermsRecord
{
    /// <summary>The member of a rule that holds the terms.</summary>
    public static RuleMember Member(string name, ObligationTerms terms, ReportingPeriod period)
    {
        List<(string Name, TemplateType Type, TemplateValue Value)> members =
        [
            ("what", TemplateType.Text, TextValue.Of(terms.What.Vietnamese)),
            ("to", TemplateType.Text, TextValue.Of(terms.To.Vietnamese)),
            ("due_before", TemplateType.Date, new DateValue(terms.Due.BeforeDay(period))),
        ];
        if (terms.Through is { } through)
        {
            members.Add(("through", TemplateType.Text, TextValue.Of(through.Vietnamese)));
        }

        if (terms.Contact is { } contact)
        {
            members.Add(("contact", TemplateType.Text, TextValue.Of(contact.Vietnamese)));
        }

        var type = RecordType.Of(name, [.. members.Select(member => (member.Name, member.Type))]);
        var record = RecordValue.Of(type, [.. members.Select(member => (member.Name, member.Value))]);
        return new RuleMember(name, type, _ => record);
    }
}
