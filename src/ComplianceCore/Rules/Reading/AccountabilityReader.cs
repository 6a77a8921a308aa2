namespace ComplianceCore;

/// <summary>Reads rules of accountability, which name other rules of their set.</summary>
internal sealed class AccountabilityReader
{
    private readonly JsonReading _reading;
    private readonly LegalBasisReader _bases;
    private readonly Dictionary<string, ObjectReader> _items = new(StringComparer.Ordinal);

    public AccountabilityReader(JsonReading reading, LegalBasisReader bases)
    {
        _reading = reading;
        _bases = bases;
    }

    /// <summary>Reads a rule, but for the rules that it names.</summary>
    public AccountabilityRule Read(ObjectReader item)
    {
        var id = item.Text("id");
        item.Has("of");
        _items.TryAdd(id, item);
        return new AccountabilityRule
        {
            Id = id,
            Title = item.Localized("title"),
            Of = [],
            Notices = [.. item.Objects("notices").Select(notice => ReadNotice(notice, id))],
        };
    }

    /// <summary>Ties the rules that were read to those that they name.</summary>
    /// <param name="rules">All rules of the set.</param>
    public IReadOnlyList<ComplianceRule> Tie(IReadOnlyList<ComplianceRule> rules) =>
        [.. rules.Select(rule => rule is AccountabilityRule tied ? Tie(tied, rules) : rule)];

    private AccountabilityRule Tie(AccountabilityRule rule, IReadOnlyList<ComplianceRule> rules)
    {
        var item = _items[rule.Id];
        var named = item.Texts("of");
        var found = new List<ComplianceRule>(named.Count);
        for (var index = 0; index < named.Count; index++)
        {
            var id = named[index];
            if (rules.FirstOrDefault(each => IsMeant(each, id)) is { } noticed)
            {
                found.Add(noticed);
            }
            else
            {
                var facts = RuleReference.Facts(id, rules.Where(each => each is not AccountabilityRule));
                _reading.Fault(RuleIssueCode.UnknownRule, item["of"].Items[index], facts);
            }
        }

        if (found.Count == 0 && named.Count > 0)
        {
            _reading.Spoil(item.PathOf("of"));
        }

        return rule with { Of = found };
    }

    private static bool IsMeant(ComplianceRule rule, string id) =>
        rule is not AccountabilityRule && string.Equals(rule.Id, id, StringComparison.Ordinal);

    private AccountabilityNotice ReadNotice(ObjectReader item, string ruleId)
    {
        var notice = new AccountabilityNotice
        {
            PeriodEnd = item.Date("periodEnd"),
            Answerable = item.Localized("answerable"),
            FirstDay = item.Date("from"),
            LastDay = item.Has("until") ? item.Date("until") : null,
            Basis = _bases.Read(item, ruleId),
        };
        item.Close();
        return notice;
    }
}
