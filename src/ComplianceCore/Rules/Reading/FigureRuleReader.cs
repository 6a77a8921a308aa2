namespace ComplianceCore;

/// <summary>Reads what is particular to the rules that read figures.</summary>
internal sealed class FigureRuleReader
{
    private static readonly Dictionary<string, Verdict> _verdicts =
        new[] { Verdict.Met, Verdict.Breached, Verdict.NotApplicable }
            .ToDictionary(VerdictWord.Of, StringComparer.Ordinal);

    private readonly JsonReading _reading;
    private readonly LegalBasisReader _bases;
    private readonly IReadOnlyList<Indicator> _indicators;

    /// <summary>The comparisons by their words.</summary>
    public static IReadOnlyDictionary<string, Comparison> Comparisons { get; } =
        new Dictionary<string, Comparison>(StringComparer.Ordinal)
        {
            ["above"] = Comparison.Above,
            ["atLeast"] = Comparison.AtLeast,
            ["below"] = Comparison.Below,
            ["atMost"] = Comparison.AtMost,
        };

    public FigureRuleReader(JsonReading reading, LegalBasisReader bases, IReadOnlyList<Indicator> indicators)
    {
        _reading = reading;
        _bases = bases;
        _indicators = indicators;
    }

    public TargetRule ReadTarget(ObjectReader item)
    {
        var id = item.Text("id");
        return new TargetRule
        {
            Id = id,
            Title = item.Localized("title"),
            Indicator = Find<RatioIndicator>(item, "indicator") ?? IndicatorReader.UnknownRatio(),
            Comparison = item.Choice("comparison", Comparisons),
            NothingToCount = item.Choice("nothingToCount", _verdicts),
            Thresholds = [.. item.Objects("thresholds").Select(threshold => ReadPercentThreshold(threshold, id))],
        };
    }

    public ZeroActivityRule ReadZeroActivity(ObjectReader item)
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
        };
    }

    public LowVolumeRule ReadLowVolume(ObjectReader item)
    {
        var id = item.Text("id");
        return new LowVolumeRule
        {
            Id = id,
            Title = item.Localized("title"),
            Indicator = FindCount(item, "indicator"),
            Thresholds = [.. item.Objects("thresholds").Select(threshold => ReadVolumeThreshold(threshold, id))],
        };
    }

    private TargetThreshold ReadPercentThreshold(ObjectReader item, string ruleId)
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

    private VolumeThreshold ReadVolumeThreshold(ObjectReader item, string ruleId)
    {
        var threshold = new VolumeThreshold
        {
            FirstDay = item.Date("from"),
            Level = item.OptionalText("level"),
            Minimum = item.LongInteger("minimum") ?? 0,
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
