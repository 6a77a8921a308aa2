namespace ComplianceCore;

/// <summary>Reads the rules of a rule set, each by its kind.</summary>
internal sealed class RuleReader
{
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
    private readonly ObligationReader _obligations;
    private readonly IReadOnlyList<ConsequenceStep> _ladder;
    private readonly AccountabilityReader _accountability;
    private readonly Dictionary<string, Func<ObjectReader, ComplianceRule>> _kinds;

    /// <summary>What a rule may do without a figure, by its words.</summary>
    public static IReadOnlyDictionary<string, MissingFigures> MissingWords { get; } =
        new Dictionary<string, MissingFigures>(StringComparer.Ordinal)
        {
            ["undetermined"] = MissingFigures.Undetermined,
            ["refuse"] = MissingFigures.Refuse,
        };

    public RuleReader(
        JsonReading reading,
        LegalBasisReader bases,
        IReadOnlyList<ConsequenceStep> ladder,
        IReadOnlyList<Indicator> indicators)
    {
        _reading = reading;
        _obligations = new ObligationReader(reading, bases);
        _ladder = ladder;
        _accountability = new AccountabilityReader(reading, bases);
        var figures = new FigureRuleReader(reading, bases, indicators);
        _kinds = new(StringComparer.Ordinal)
        {
            [TargetRule.KindWord] = figures.ReadTarget,
            [ZeroActivityRule.KindWord] = figures.ReadZeroActivity,
            [LowVolumeRule.KindWord] = figures.ReadLowVolume,
            [ReportingDutyRule.KindWord] = ReadReportingDuty,
            [AccountabilityRule.KindWord] = _accountability.Read,
        };
    }

    /// <summary>Reads the rules; those that name others are tied to them when all are read.</summary>
    public IReadOnlyList<ComplianceRule> ReadAll(ObjectReader root)
    {
        ComplianceRule[] rules = [.. root.Objects("rules").Select(ReadRule)];
        return _accountability.Tie(rules);
    }

    private ComplianceRule ReadRule(ObjectReader item)
    {
        var kind = item.Text("kind");
        if (!_kinds.TryGetValue(kind, out var read))
        {
            return ReadUnknown(item, kind);
        }

        var rule = read(item) with
        {
            UnitKinds = item.Has("unitKinds") ? ReadUnitKinds(item) : [],
            Missing = item.Choice("missing", MissingWords, MissingFigures.Undetermined),
            Consequence = FindConsequence(item),
            Obligation = _obligations.ReadOptional(item, "obligation", item.OptionalText("id") ?? string.Empty),
        };
        item.Close();
        return rule;
    }

    private ZeroActivityRule ReadUnknown(ObjectReader item, string kind)
    {
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
            Obligation = _obligations.ReadOptional(item, "obligation", string.Empty),
        };
    }

    private ReportingDutyRule ReadReportingDuty(ObjectReader item)
    {
        var id = item.Text("id");
        return new ReportingDutyRule
        {
            Id = id,
            Title = item.Localized("title"),
            FirstDay = item.Date("from"),
            Report = _obligations.Read(item.Object("report"), id),
        };
    }

    /// <summary>A list that names no kind would concern every kind, which its writer cannot mean.</summary>
    private IReadOnlyList<string> ReadUnitKinds(ObjectReader item)
    {
        var kinds = item.Texts("unitKinds");
        if (kinds.Count == 0)
        {
            _reading.Fault(RuleIssueCode.NoUnitKind, item["unitKinds"]);
        }

        return kinds;
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
}
