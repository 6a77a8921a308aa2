namespace ComplianceCore.Events;

/// <summary>Reads a log once and writes its cache.</summary>
internal sealed class CacheWriter : IDisposable
{
    private const int MostExamples = 100;

    private readonly CacheFile _file;
    private readonly LogSource _source;
    private readonly EventCountOptions _options;
    private readonly int _groupRows;
    private readonly EventReading[] _readings;
    private readonly CodeList[] _lists;
    private readonly ColumnSink[] _sinks;
    private readonly EventWorker[] _workers;

    /// <summary>Prepares a cache.</summary>
    /// <param name="file">Where it is written.</param>
    /// <param name="source">The log.</param>
    /// <param name="settings">What is counted, of which the cache only takes the words.</param>
    /// <param name="hash">Turns ids into fingerprints.</param>
    public CacheWriter(CacheFile file, LogSource source, EventSettings settings, DocumentHash hash)
    {
        _file = file;
        _source = source;
        _groupRows = settings.Limits.GroupRows;

        // Whatever is asked for later: documents, every moment, and as many examples as anyone may ask for.
        _options = settings.Options with { Basis = CountBasis.Documents, AsOf = null, Examples = MostExamples };
        var chunks = source.StoredLength!.Value / _options.ChunkSize;
        var numbers = Enumerable.Range(0, (int)Math.Min(_options.Threads, chunks + 1)).ToArray();
        _lists = [.. numbers.Select(_ => new CodeList())];
        _readings = [.. _lists.Select(list => new EventReading(settings with { Options = _options }, hash, list))];
        _sinks = [.. numbers.Select(number => new ColumnSink(file, number))];
        _workers =
        [
            .. numbers.Select(number => new EventWorker(
                _readings[number], _sinks[number], new UnknownUnits(), _lists[number].AddBadRow)),
        ];
    }

    /// <summary>Writes the cache of the log, all but its header.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Where its contents stand; null for a log of too many codes.</returns>
    public (long Place, int Length, uint Checksum)? Write(CancellationToken cancellation)
    {
        var reader = new LogReader([_source], _readings[0].Words, _options.ChunkSize);
        new ChunkLoop(reader, _options, cancellation).Run(_workers);
        if (Array.Exists(_lists, list => list.IsOverfull))
        {
            return null;
        }

        var bytes = Contents(reader.Places, cancellation).ToBytes();
        return (_file.Append(bytes), bytes.Length, Checksum.Of(bytes));
    }

    public void Dispose()
    {
        foreach (var worker in _workers)
        {
            worker.Dispose();
        }

        foreach (var reading in _readings)
        {
            reading.Dispose();
        }
    }

    private CacheContents Contents(IReadOnlyList<ChunkPlace> places, CancellationToken cancellation)
    {
        CachedChunk[] chunks =
        [
            .. _sinks.SelectMany(sink => sink.Finish()).OrderBy(chunk => chunk.Ordinal).Select(chunk => chunk.Chunk),
        ];
        var codes = new Dictionary<byte[], int>(BytesComparer.Instance);
        var badRows = new List<long>();
        int[][] lists = [.. _lists.Select(list => Numbers(list, codes, badRows))];
        return new CacheContents
        {
            Layout = _source.Layout,
            HeaderLines = _source.HeaderLines,
            Rows = _workers.Sum(worker => worker.Rows),
            BadRowsWithoutCode = _lists.Sum(list => list.BadRowsWithoutCode),
            Codes = [.. codes.OrderBy(code => code.Value).Zip(badRows, (code, rows) => new CachedCode(code.Key, rows))],
            Lists = lists,
            BadRows = [.. _workers.SelectMany(worker => worker.Bad.First).Select(CachedBadRow.Of)],
            Chunks = chunks,
            Groups = new GroupWriter(_file, chunks, lists, codes.Count, _groupRows)
                .Write(_options.Threads, cancellation),
            Beginning = [.. places.SelectMany(place => place.Kept ?? [])],
        };
    }

    /// <summary>Numbers the codes of all lists together.</summary>
    /// <returns>The numbers of the codes of one list.</returns>
    private static int[] Numbers(CodeList list, Dictionary<byte[], int> codes, List<long> badRows)
    {
        var numbers = new int[list.Codes.Count];
        foreach (var (index, code) in list.Codes.Index())
        {
            if (!codes.TryGetValue(code, out numbers[index]))
            {
                numbers[index] = codes.Count;
                codes[code] = codes.Count;
                badRows.Add(0);
            }

            badRows[numbers[index]] += list.BadRowsOf(index);
        }

        return numbers;
    }
}
