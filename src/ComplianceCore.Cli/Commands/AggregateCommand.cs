using System.CommandLine;
using System.Globalization;
using ComplianceCore.Documents;
using ComplianceCore.Events;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Cli;

/// <summary><c>compliance aggregate</c>: counts the events of logs into figures per unit, period and kind.</summary>
internal sealed class AggregateCommand : ToolCommand
{
    /// <summary>The most threads that may be asked for.</summary>
    internal const int MostThreads = 256;

    private const string Events = "events";

    private readonly Argument<string[]> _logs;
    private readonly Option<string> _units = new("--units") { Arity = ArgumentArity.ZeroOrOne };
    private readonly CheckedOption _calendar =
        new("--calendar", CalendarChoice.IsSound, UsageIssueCode.BadCutOff);

    private readonly Option<string> _out = new("--out") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _tallies = new("--tallies") { Arity = ArgumentArity.ZeroOrOne };
    private readonly CheckedOption _asOf =
        new("--as-of", value => DayOf(value) is not null, UsageIssueCode.NotADay);

    private readonly ChoiceOption _count = new("--count", "documents", Events);
    private readonly MeaningOption _words =
        new("--word", EventWords.Meanings.Keys) { TakesBlanks = true, SlotOf = EventWords.SlotOfMeaning };

    private readonly MeaningOption _columns = new("--column", EventWords.Columns.Keys);
    private readonly CheckedOption _threads =
        new("--threads", value => ThreadsOf(value) is not null, UsageIssueCode.BadThreads);

    private readonly CheckedOption _memory =
        new("--memory", value => MemorySize.BytesOf(value) is not null, UsageIssueCode.BadMemory);

    private readonly Option<string> _temporary = new("--temp") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _cache = new("--cache") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _force = new("--force") { Arity = ArgumentArity.Zero };

    public AggregateCommand()
        : this(new Argument<string[]>(Events) { Arity = ArgumentArity.ZeroOrMore })
    {
    }

    private AggregateCommand(Argument<string[]> logs)
        : base("aggregate", logs)
    {
        _logs = logs;
        Option[] options =
        [
            _units, _calendar, _out, _tallies, _asOf, _count, _words, _columns, _threads, _memory, _temporary, _cache,
            _force,
        ];
        Array.ForEach(options, Add);
    }

    public override bool Writes => true;

    public override IReadOnlyList<Option> NecessaryOptions => [_units, _calendar, _out];

    public override int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation)
    {
        var (figures, tallies) = (parsed.GetRequiredValue(_out), parsed.GetValue(_tallies));
        var inputs = EventInputs.Read(
            parsed.GetRequiredValue(_logs),
            parsed.GetRequiredValue(_units),
            parsed.GetRequiredValue(_calendar),
            tallies is null ? [figures] : [figures, tallies]);
        var options = OptionsOf(parsed);
        var count = new CountProgress(console, speech).Show(
            progress => inputs.Count(options with { Progress = progress }, console.OpenInput, cancellation));
        var files = new List<WrittenFile> { new(figures, stream => EventCountCsv.Write(count, stream)) };
        if (tallies is not null)
        {
            files.Add(new WrittenFile(tallies, stream => TallyJson.Write(count, stream)));
        }

        cancellation.ThrowIfCancellationRequested();
        var written = OutputFolder.Current.Write(files, parsed.GetValue(_force), cancellation);
        new CountSummary(console.Screen, speech).Show(count, written);
        new IssuePrinter(console.Error, speech).PrintWarnings(count.Examples);
        return ExitCode.Fine;
    }

    private EventCountOptions OptionsOf(ParseResult parsed)
    {
        var options = EventCountOptions.Default with
        {
            AsOf = parsed.GetValue(_asOf) is { } day ? DayOf(day) : null,
            Basis = parsed.GetValue(_count) is Events ? CountBasis.Rows : CountBasis.Documents,
            Vocabulary = VocabularyOf(parsed),
            Memory = parsed.GetValue(_memory) is { } memory ? MemorySize.BytesOf(memory) : null,
            TemporaryFolder = parsed.GetValue(_temporary),
            CacheFolder = parsed.GetValue(_cache),
        };
        return parsed.GetValue(_threads) is { } threads
            ? options with { Threads = ThreadsOf(threads)!.Value }
            : options;
    }

    private EventVocabulary VocabularyOf(ParseResult parsed)
    {
        var vocabulary = EventVocabulary.Default;
        foreach (var (word, meaning) in _words.WordsIn(parsed))
        {
            vocabulary = EventWords.Meanings[meaning].AddTo(vocabulary, word);
        }

        foreach (var (header, column) in _columns.WordsIn(parsed))
        {
            vocabulary = vocabulary.With(header, EventWords.Columns[column]);
        }

        return vocabulary;
    }

    private static LocalDate? DayOf(string value) =>
        LocalDatePattern.Iso.Parse(value) is { Success: true, Value: { Year: >= 0 } day } ? day : null;

    private static int? ThreadsOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads)
        && threads is >= 1 and <= MostThreads
            ? threads
            : null;
}
