namespace ComplianceCore.Events;

/// <summary>
/// What rows are read by: the units, the words, the seed of the fingerprints and the day of the figures.
/// </summary>
internal sealed class EventReading : IDisposable
{
    /// <summary>Prepares what rows are counted by.</summary>
    /// <param name="settings">What is counted, and how.</param>
    /// <param name="hash">Turns ids into fingerprints.</param>
    public EventReading(EventSettings settings, DocumentHash hash)
        : this(
            settings,
            hash,
            new WordTable([.. settings.Units.Utf8.Index().Select(unit => (unit.Item, unit.Index))]),
            newCodes: null)
    {
    }

    /// <summary>Prepares what rows are read by whatever the directory: every code gets a number as it comes.</summary>
    /// <param name="settings">The words, and what is told of bad rows.</param>
    /// <param name="hash">Turns ids into fingerprints.</param>
    /// <param name="codes">Where codes get their numbers.</param>
    public EventReading(EventSettings settings, DocumentHash hash, CodeList codes)
        : this(settings, hash, codes.Table, codes)
    {
    }

    private EventReading(EventSettings settings, DocumentHash hash, WordTable units, CodeList? newCodes)
    {
        Settings = settings;
        Hash = hash;
        Units = units;
        NewCodes = newCodes;
        Words = new LogWords(settings.Options.Vocabulary);
        AsOfEnd = settings.Options.AsOf is not { } day
            ? LocalSecond.End
            : Math.Clamp((LocalSecond.DayOf(day) + 1L) * LocalSecond.PerDay, 0, LocalSecond.End);
    }

    /// <summary>What is counted, and how.</summary>
    public EventSettings Settings { get; }

    /// <summary>The codes that have numbers.</summary>
    public WordTable Units { get; }

    /// <summary>Where other codes get numbers; null when they are unknown.</summary>
    public CodeList? NewCodes { get; }

    /// <summary>The words of the log.</summary>
    public LogWords Words { get; }

    /// <summary>Turns ids into fingerprints.</summary>
    public DocumentHash Hash { get; }

    /// <summary>The first local second after the day of the figures.</summary>
    public long AsOfEnd { get; }

    /// <summary>Whether documents are counted, and not rows.</summary>
    /// <remarks>Rows that are counted for themselves need no fingerprints; those of their records are zero.</remarks>
    public bool CountsDocuments => Settings.Options.Basis == CountBasis.Documents;

    public void Dispose()
    {
        Units.Dispose();
        Words.Dispose();
    }
}
