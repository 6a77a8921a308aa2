namespace ComplianceCore;

/// <summary>Reads a rule set from its JSON file.</summary>
internal static class RuleSetReader
{
    /// <summary>The number that the member <c>format</c> must bear.</summary>
    public const int Format = 1;

    /// <summary>The days of a period whose law may apply, by their words.</summary>
    public static IReadOnlyDictionary<string, PeriodDay> PeriodDays { get; } =
        new Dictionary<string, PeriodDay>(StringComparer.Ordinal)
        {
            ["lastDay"] = PeriodDay.Last,
            ["firstDay"] = PeriodDay.First,
        };

    /// <summary>Reads and checks a rule set.</summary>
    /// <returns>The parts, or null when the file is no JSON object, and every fault in the order of the file.</returns>
    public static (RuleSetContent? Content, IReadOnlyList<Issue> Issues) Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var reading = JsonReading.Open(utf8, file);
        var content = reading.OpenRoot(Format) is { } root ? ReadContent(reading, root) : null;
        if (content is not null)
        {
            reading.Check(new RuleSetValidator(), content, CoreTexts.Catalog);
        }

        return (content, reading.IssuesInOrder());
    }

    private static RuleSetContent ReadContent(JsonReading reading, ObjectReader root)
    {
        var bases = LegalBasisReader.Of(reading, root);
        var ladder = root.OptionalObjects("consequences").Select(ReadStep).ToArray();
        var indicators = new IndicatorReader(reading).ReadAll(root);
        var rules = new RuleReader(reading, bases, ladder, indicators);
        var content = new RuleSetContent
        {
            Id = root.Text("id"),
            Title = root.Localized("title"),
            ThresholdDay = root.Choice("thresholdDay", PeriodDays, PeriodDay.Last),
            Instruments = bases.Instruments,
            Consequences = ladder,
            Indicators = indicators,
            Rules = rules.ReadAll(root),
        };
        root.Close();
        return content;
    }

    private static ConsequenceStep ReadStep(ObjectReader step)
    {
        var read = new ConsequenceStep(step.Text("id"), step.Localized("text"));
        step.Close();
        return read;
    }
}
