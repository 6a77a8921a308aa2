namespace ComplianceCore;

/// <summary>Reads the rules of a rule set, each by its kind.</summary>
internal sealed class RuleReader
{
    private static readonly Dictionary<string, Comparison> _comparisons = new(StringComparer.Ordinal)
    {
        ["above"] = Comparison.Above,
        ["atLeast"] = Comparison.AtLeast,
        ["below"] = Comparison.Below,
        ["atMost"] = Comparison.AtMost,
    };

    private static readonly Dictionary<string, Verdict> _verdicts =
        new[] { Verdict.Met, Verdict.Breached, Verdict.NotApplicable }
            .ToDictionary(VerdictWord.Of, StringComparer.Ordinal);

    private static readonly Dictionary<string, MissingFigures> _missing = new(StringComparer.Ordinal)
    {
        ["undetermined"] = MissingFigures.Undetermined,
        ["refuse"] = MissingFigures.Refuse,
    };

    /// <summary>Keeps the place of a rule of no known kind, whose faults are told once.</summary>
    private static readonly ZeroActivityRule _unknown = new()
    {
        Id = string.Empty,
        Title = new LocalizedText(string.Empty, string.Empty),
        Indicator = IndicatorReader.Unknown(string.Empty),
        FirstDay = default,
        Basis = LegalBasisReader.Unknown,
    };

    private readonly JsonReading _reading;
    private readonly LegalBasisReader _bases;
    private readonly IReadOnlyList<ConsequenceStep> _ladder;
    private readonly IReadOnlyList<Indicator> _indicators;
    private readonly Dictionary<string, Func<ObjectReader, ComplianceRule>> _kinds;

    public RuleReader(
        JsonReading reading,
        LegalBasisReader bases,
        IReadOnlyList<ConsequenceStep> ladder,
        IReadOnlyList<Indicator> indicators)
    {
        _reading = reading;
        _bases = bases;
        _ladder = ladder;
        _indicators = indicators;
        _kinds = new(StringComparer.Ordinal)
        {
            [TargetRule.KindWord] = ReadTarget,
            [ZeroActivityRule.KindWord] = ReadZeroActivity,
        };
    }

    public IReadOnlyList<ComplianceRule> ReadAll(ObjectReader root) =>
        [.. root.Objects("rules").Select(ReadRule)];

    private ComplianceRule ReadRule(ObjectReader item)
    {
        var kind = item.Text("kind");
        if (_kinds.TryGetValue(kind, out var read))
        {
            var rule = read(item);
            item.Close();
            return rule;
        }

        if (kind.Length > 0)
        {
            _reading.Fault(
                RuleIssueCode.UnknownKind,
                item["kind"],
                ("kind", kind),
                ("nearest", NearestName.To(kind, _kinds.Keys)),
                ("known", string.Join(", ", _kinds.Keys)));
        }

        _reading.Spoil(item.Node.Path);
        return _unknown with
        {
            Id = item.OptionalText("id") ?? string.Empty,
            Consequence = FindConsequence(item),
            Obligation = ReadObligation(item, string.Empty),
        };
    }

    private TargetRule ReadTarget(ObjectReader item)
    {
        var id = item.Text("id");
        return new TargetRule
        {
            Id = id,
            Title = item.Localized("title"),
            Indicator = FindRatio(item),
            Comparison = item.Choice("comparison", _comparisons),
            NothingToCount = item.Choice("nothingToCount", _verdicts),
            Thresholds = [.. item.Objects("thresholds").Select(threshold => ReadThreshold(threshold, id))],
            Missing = item.Choice("missing", _missing, MissingFigures.Undetermined),
            Consequence = FindConsequence(item),
            Obligation = ReadObligation(item, id),
        };
    }

    private ZeroActivityRule ReadZeroActivity(ObjectReader item)
    {
        var id = item.Text("id");
        var among = item.Has("among") ? FindCount(item, "among") : null;
        return new ZeroActivityRule
        {
            Id = id,
            Title = item.Localized("title"),
            Indicator = FindCount(item, "indicator"),
            Among = among,
            NothingToCount = among is null ? Verdict.NotApplicable : item.Choice("nothingToCount", _verdicts),
            FirstDay = item.Date("from"),
            Basis = _bases.Read(item, id),
            Missing = item.Choice("missing", _missing, MissingFigures.Undetermined),
            Consequence = FindConsequence(item),
            Obligation = ReadObligation(item, id),
        };
    }

    private TargetThreshold ReadThreshold(ObjectReader item, string ruleId)
    {
        var threshold = new TargetThreshold
        {
            FirstDay = item.Date("from"),
            Level = item.OptionalText("level"),
            Percentage = ReadPercentage(item),
            Basis = _bases.Read(item, ruleId),
        };
        item.Close();
        return threshold;
    }

    private Percentage ReadPercentage(ObjectReader item)
    {
        var text = item.Text("percent");
        if (Percentage.TryParse(text, out var percentage))
        {
            return percentage;
        }

        _reading.Fault(RuleIssueCode.BadPercentage, item["percent"].Place, item.PathOf("percent"), ("value", text));
        return default;
    }

    private ObligationTerms? ReadObligation(ObjectReader rule, string ruleId)
    {
        if (rule.OptionalObject("obligation") is not { } item)
        {
            return null;
        }

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

    private ConsequenceStep? FindConsequence(ObjectReader rule)
    {
        if (rule.OptionalText("consequence") is not { } id)
        {
            return null;
        }

        var step = _ladder.FirstOrDefault(step => string.Equals(step.Id, id, StringComparison.Ordinal));
        if (step is null)
        {
            var known = string.Join(", ", _ladder.Select(each => each.Id));
            _reading.Fault(RuleIssueCode.UnknownConsequence, rule["consequence"], ("id", id), ("known", known));
        }

        return step;
    }

    private RatioIndicator FindRatio(ObjectReader rule) =>
        Find<RatioIndicator>(rule, "indicator") ?? IndicatorReader.UnknownRatio();

    private CountIndicator FindCount(ObjectReader rule, string member) =>
        Find<CountIndicator>(rule, member) ?? IndicatorReader.Unknown(string.Empty);

    private T? Find<T>(ObjectReader rule, string member)
        where T : Indicator
    {
        var id = rule.Text(member);
        if (id.Length == 0)
        {
            return null;
        }

        var found = _indicators.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal));
        if (found is null)
        {
            var known = _indicators.OfType<T>().Select(each => each.Id).ToArray();
            _reading.Fault(
                RuleIssueCode.UnknownIndicator,
                rule[member],
                ("id", id),
                ("nearest", NearestName.To(id, known)),
                ("known", string.Join(", ", known)));
        }
        else if (found is not T)
        {
            _reading.Fault(RuleIssueCode.WrongSortOfIndicator, rule[member], ("id", id), ("member", member));
        }

        return found as T;
    }
}
