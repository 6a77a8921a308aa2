namespace ComplianceCore.Events;

/// <summary>
/// What rows are read by: the units, the words, the seed of the fingerprints and the day of the figures.
/// </summary>
internal sealed class EventReading : IDisposable
{
    public EventReading(EventSettings settings)
    {
        Settings = settings;
        Units = new WordTable([.. settings.Units.Utf8.Index().Select(unit => (unit.Item, unit.Index))]);
        Words = new LogWords(settings.Options.Vocabulary);
        AsOfEnd = settings.Options.AsOf is not { } day
            ? LocalSecond.End
            : Math.Clamp((LocalSecond.DayOf(day) + 1L) * LocalSecond.PerDay, 0, LocalSecond.End);
    }

    /// <summary>What is counted, and how.</summary>
    public EventSettings Settings { get; }

    /// <summary>The codes of the directory.</summary>
    public WordTable Units { get; }

    /// <summary>The words of the log.</summary>
    public LogWords Words { get; }

    /// <summary>Turns ids into fingerprints.</summary>
    public DocumentHash Hash { get; } = DocumentHash.Draw();

    /// <summary>The first local second after the day of the figures.</summary>
    public long AsOfEnd { get; }

    /// <summary>Whether documents are counted, and not rows.</summary>
    public bool CountsDocuments => Settings.Options.Basis == CountBasis.Documents;

    public void Dispose()
    {
        Units.Dispose();
        Words.Dispose();
    }
}
