namespace ComplianceCore;

/// <summary>Reads the indicators of a rule set; a ratio may name counts that stand before or after it.</summary>
internal sealed class IndicatorReader
{
    private static readonly LocalizedText _nothing = new(string.Empty, string.Empty);

    private readonly JsonReading _reading;
    private readonly Dictionary<string, CountIndicator> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ratioIds = new(StringComparer.Ordinal);

    public IndicatorReader(JsonReading reading)
    {
        _reading = reading;
    }

    /// <summary>Keeps the place of a count that is not known, so that reading goes on.</summary>
    public static CountIndicator Unknown(string id) =>
        new() { Id = id, Name = _nothing, Counted = _nothing, Verb = _nothing };

    /// <summary>Keeps the place of a ratio that is not known, so that reading goes on.</summary>
    public static RatioIndicator UnknownRatio() => new()
    {
        Id = string.Empty,
        Name = _nothing,
        Definition = _nothing,
        Part = Unknown(string.Empty),
        Whole = Unknown(string.Empty),
        IsPartWithinWhole = false,
        AddsUp = false,
    };

    public IReadOnlyList<Indicator> ReadAll(ObjectReader root)
    {
        var items = root.Objects("indicators").ToArray();
        var read = new Indicator[items.Length];
        foreach (var (index, item) in items.Index().Where(pair => !pair.Item.Has("ratio")))
        {
            var count = ReadCount(item);
            _counts.TryAdd(count.Id, count);
            read[index] = count;
        }

        _ratioIds.UnionWith(items.Where(item => item.Has("ratio")).Select(item => item["id"].Text));
        foreach (var (index, item) in items.Index().Where(pair => pair.Item.Has("ratio")))
        {
            read[index] = ReadRatio(item);
        }

        return read;
    }

    private static CountIndicator ReadCount(ObjectReader item)
    {
        var count = new CountIndicator
        {
            Id = item.Text("id"),
            Name = item.Localized("name"),
            Counted = item.Localized("counted"),
            Verb = item.Localized("verb"),
        };
        item.Close();
        return count;
    }

    private RatioIndicator ReadRatio(ObjectReader item)
    {
        var ratio = item.Object("ratio");
        var read = new RatioIndicator
        {
            Id = item.Text("id"),
            Name = item.Localized("name"),
            Definition = item.Localized("definition"),
            Part = FindCount(ratio, "part"),
            Whole = FindCount(ratio, "whole"),
            IsPartWithinWhole = item.Flag("partWithinWhole"),
            AddsUp = item.Flag("addsUp"),
        };
        ratio.Close();
        item.Close();
        return read;
    }

    private CountIndicator FindCount(ObjectReader ratio, string member)
    {
        var id = ratio.Text(member);
        if (_counts.TryGetValue(id, out var count))
        {
            return count;
        }

        if (id.Length > 0 && _ratioIds.Contains(id))
        {
            _reading.Fault(RuleIssueCode.WrongSortOfIndicator, ratio[member], ("id", id), ("member", member));
        }
        else if (id.Length > 0)
        {
            _reading.Fault(
                RuleIssueCode.UnknownIndicator,
                ratio[member],
                ("id", id),
                ("nearest", NearestName.To(id, _counts.Keys)),
                ("known", string.Join(", ", _counts.Keys)));
        }

        return Unknown(id);
    }
}
