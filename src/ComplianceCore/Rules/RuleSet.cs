using System.Diagnostics;
using NodaTime;

namespace ComplianceCore;

/// <summary>Indicators and dated, cited rules that belong together and are used whole or not at all.</summary>
public sealed class RuleSet
{
    private readonly RuleSetContent _content;

    private RuleSet(RuleSetContent content)
    {
        _content = content;
        Counts = [.. content.Indicators.OfType<CountIndicator>()];
        Ratios = [.. content.Indicators.OfType<RatioIndicator>()];
    }

    /// <summary>Reads the rule set in a JSON file; docs/case-format.md describes its members.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="RuleSetFormatException">The file is missing, held or faulty; every fault is told.</exception>
    public static RuleSet Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw Refused(JsonIssueCode.MissingFile, file);
        }

        try
        {
            return Parse(File.ReadAllBytes(path), file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(JsonIssueCode.NotReadable, file);
        }
    }

    /// <summary>Reads a rule set from JSON text.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What the issues call the text, such as <c>rules.json</c>.</param>
    /// <exception cref="RuleSetFormatException">The text is faulty; every fault is told.</exception>
    public static RuleSet Parse(ReadOnlyMemory<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (content, issues) = RuleSetReader.Read(utf8, file);
        return content is null || issues.Count > 0 ? throw new RuleSetFormatException(issues) : new RuleSet(content);
    }

    /// <summary>Creates a rule set in code.</summary>
    /// <param name="content">Its parts.</param>
    /// <exception cref="RuleSetFormatException">A part is faulty; every fault is told.</exception>
    public static RuleSet Of(RuleSetContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var issues = new RuleSetValidator()
            .Check(content, CoreTexts.Catalog, _ => SourcePlace.Nowhere)
            .ToArray();
        return issues.Length > 0 ? throw new RuleSetFormatException(issues) : new RuleSet(content);
    }

    /// <summary>Creates a rule set of what could be read of a faulty one, to check other files by.</summary>
    internal static RuleSet OfSound(RuleSetContent content) => new(content with
    {
        Indicators = FirstOfEachId(content.Indicators, indicator => indicator.Id),
        Rules = FirstOfEachId(content.Rules, rule => rule.Id),
    });

    /// <summary>The id, such as <c>digital_signing_2021</c>.</summary>
    public string Id => _content.Id;

    /// <summary>What the rule set is called.</summary>
    public LocalizedText Title => _content.Title;

    /// <summary>The counts that units report, in the order of the file.</summary>
    public IReadOnlyList<CountIndicator> Counts { get; }

    /// <summary>The ratios of these counts, in the order of the file.</summary>
    public IReadOnlyList<RatioIndicator> Ratios { get; }

    /// <summary>The rules, in the order of the file.</summary>
    public IReadOnlyList<ComplianceRule> Rules => _content.Rules;

    /// <summary>The office's ladder of consequences, the mildest first.</summary>
    public IReadOnlyList<ConsequenceStep> Consequences => _content.Consequences;

    /// <summary>The instruments that the file lists, in its order; empty when the rule set lists none.</summary>
    public IReadOnlyList<LegalInstrument> Instruments => _content.Instruments;

    /// <summary>Which day of a period decides the thresholds in force.</summary>
    public PeriodDay ThresholdDay => _content.ThresholdDay;

    /// <summary>The parts that it is made of.</summary>
    internal RuleSetContent Content => _content;

    /// <summary>The day of <paramref name="period"/> whose law applies.</summary>
    internal LocalDate LawDayOf(ReportingPeriod period) => ThresholdDay switch
    {
        PeriodDay.Last => period.LastDay,
        PeriodDay.First => period.FirstDay,
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// Whether a unit is asked for a count: some rule that reads it concerns the kind of the unit, or no rule reads it.
    /// </summary>
    internal bool Asks(AdministrativeUnit unit, CountIndicator count)
    {
        var readers = Rules.Where(rule => rule.Reads.Contains(count)).ToArray();
        return readers.Length == 0 || Array.Exists(readers, rule => rule.ConcernsKind(unit.Kind));
    }

    private static RuleSetFormatException Refused(string code, string file) =>
        new([CoreTexts.Catalog.Error(code, SourcePlace.WholeFile(file), ("file", file))]);

    private static T[] FirstOfEachId<T>(IEnumerable<T> items, Func<T, string> idOf) =>
        [.. items.Where(item => idOf(item).Length > 0).DistinctBy(idOf, StringComparer.Ordinal)];
}
