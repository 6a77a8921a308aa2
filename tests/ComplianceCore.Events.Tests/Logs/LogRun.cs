using System.Text;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>Counts a random log in each of the ways that there are.</summary>
internal sealed class LogRun
{
    private readonly GeneratedLog _log;
    private readonly Dice _dice;
    private readonly EventAggregator _aggregator;

    /// <summary>Prepares a run.</summary>
    /// <param name="log">The log.</param>
    /// <param name="dice">Decides on threads, chunks and layouts.</param>
    public LogRun(GeneratedLog log, Dice dice)
    {
        _log = log;
        _dice = dice;
        _aggregator = EventAggregator.Of(log.Scene.Directory, log.Scene.Calendar, log.Scene.Options with
        {
            Threads = dice.Between(1, 4),
            ChunkSize = dice.One(64, 65, 127, 128, dice.Between(64, 1000), 4096, 262_144),
            Memory = dice.Chance(50) ? null : dice.One(1024, 2000, 8192, 100_000),
        });
    }

    /// <summary>Counts its files, of which some are compressed.</summary>
    public EventCount OfFiles()
    {
        using var folder = new TemporaryFolder();
        var paths = new List<string>();
        foreach (var (index, bytes) in _log.Files.Index())
        {
            var isPacked = _dice.Chance(30);
            paths.Add(folder.PathOf(isPacked ? $"{index}.csv.gz" : $"{index}.csv"));
            File.WriteAllBytes(paths[^1], isPacked ? PackedLog.Of(bytes) : bytes);
        }

        return _aggregator.CountFiles(paths, CancellationToken.None);
    }

    /// <summary>Counts its rows as one file in a stream.</summary>
    public EventCount OfStream()
    {
        using var stream = new MemoryStream(OneFile());
        return _aggregator.Count(stream, "log.csv", CancellationToken.None);
    }

    /// <summary>Counts its rows as one file in a stream that gives a few bytes at a time.</summary>
    public EventCount OfSlowStream()
    {
        using var stream = new SlowStream(OneFile(), _dice);
        return _aggregator.Count(stream, "log.csv", CancellationToken.None);
    }

    /// <summary>Counts its readable rows as columns.</summary>
    public EventCount OfBatches() =>
        _aggregator.Count(EventBatches.Of(_dice, _log.ReadableRows), CancellationToken.None);

    /// <summary>Counts its readable rows one by one, with moments between seconds.</summary>
    public EventCount OfEvents() => _aggregator.Count(_log.ReadableRows.Select(EventOf), CancellationToken.None);

    /// <summary>The files of figures and tallies.</summary>
    public static string FilesOf(EventCount count)
    {
        using var stream = new MemoryStream();
        EventCountCsv.Write(count, stream);
        TallyJson.Write(count, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private byte[] OneFile() => LogFileWriter.Write(_dice, _log.Scene, _log.Written).Bytes;

    private DocumentEvent EventOf(LogRow row) => new(
        _dice.Chance(20) ? VietnameseDecomposition.Of(row.Document) : row.Document,
        _dice.Chance(20) ? VietnameseDecomposition.Of(row.Unit!) : row.Unit!,
        row.Kind,
        MomentText.UtcOf(row.Moment) + Duration.FromMilliseconds(_dice.Below(1000)),
        EventBatches.ConfidentialityOf(row));
}
