namespace ComplianceCore;

/// <summary>Reads the indicators of a rule set; a ratio may name counts that stand before or after it.</summary>
internal sealed class IndicatorReader
{
    private static readonly LocalizedText _nothing = new(string.Empty, string.Empty);

    private readonly JsonReading _reading;

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
        var counts = new Dictionary<string, CountIndicator>(StringComparer.Ordinal);
        foreach (var (index, item) in items.Index().Where(pair => !pair.Item.Has("ratio")))
        {
            var count = ReadCount(item);
            counts.TryAdd(count.Id, count);
            read[index] = count;
        }

        foreach (var (index, item) in items.Index().Where(pair => pair.Item.Has("ratio")))
        {
            read[index] = ReadRatio(item, counts);
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

    private RatioIndicator ReadRatio(ObjectReader item, Dictionary<string, CountIndicator> counts)
    {
        var ratio = item.Object("ratio");
        var read = new RatioIndicator
        {
            Id = item.Text("id"),
            Name = item.Localized("name"),
            Definition = item.Localized("definition"),
            Part = FindCount(ratio, "part", counts),
            Whole = FindCount(ratio, "whole", counts),
            IsPartWithinWhole = item.Flag("partWithinWhole"),
            AddsUp = item.Flag("addsUp"),
        };
        ratio.Close();
        item.Close();
        return read;
    }

    private CountIndicator FindCount(
        ObjectReader ratio,
        string member,
        Dictionary<string, CountIndicator> counts)
    {
        var id = ratio.Text(member);
        if (counts.TryGetValue(id, out var count))
        {
            return count;
        }

        if (id.Length > 0)
        {
            _reading.Fault(
                RuleIssueCode.UnknownIndicator,
                ratio[member],
                ("id", id),
                ("nearest", NearestName.To(id, counts.Keys)),
                ("known", string.Join(", ", counts.Keys)));
        }

        return Unknown(id);
    }
}
