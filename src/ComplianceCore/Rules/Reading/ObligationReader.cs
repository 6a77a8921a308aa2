namespace ComplianceCore;

/// <summary>Reads what is owed: what, to whom, through whom, by when.</summary>
internal sealed class ObligationReader
{
    private readonly JsonReading _reading;
    private readonly LegalBasisReader _bases;

    public ObligationReader(JsonReading reading, LegalBasisReader bases)
    {
        _reading = reading;
        _bases = bases;
    }

    /// <summary>Reads the terms under a member of a rule, or null when it is not there.</summary>
    public ObligationTerms? ReadOptional(ObjectReader rule, string member, string ruleId) =>
        rule.OptionalObject(member) is { } item ? Read(item, ruleId) : null;

    /// <summary>Reads terms.</summary>
    public ObligationTerms Read(ObjectReader item, string ruleId)
    {
        var terms = new ObligationTerms
        {
            What = item.Localized("what"),
            To = item.Localized("to"),
            Through = item.Has("through") ? item.Localized("through") : null,
            Contact = item.Has("contact") ? item.Localized("contact") : null,
            Due = ReadDue(item),
            Basis = _bases.Read(item, ruleId),
        };
        item.Close();
        return terms;
    }

    private ObligationDue ReadDue(ObjectReader item)
    {
        var isFixed = item.Has("dueBefore");
        var isCounted = item.Has("dueDaysAfterPeriod");
        if (isFixed && !isCounted)
        {
            var day = item.Date("dueBefore");
            return _reading.IsFaulty(item.PathOf("dueBefore")) ? ObligationDue.DaysAfter(1) : ObligationDue.Before(day);
        }

        if (isCounted
            && !isFixed
            && item.Integer("dueDaysAfterPeriod") is { } days and >= 1 and <= ObligationDue.MostDaysAfter)
        {
            return ObligationDue.DaysAfter(days);
        }

        _reading.Fault(RuleIssueCode.DueUnclear, item["dueDaysAfterPeriod"].Place, item.PathOf("dueDaysAfterPeriod"));
        return ObligationDue.DaysAfter(1);
    }
}
