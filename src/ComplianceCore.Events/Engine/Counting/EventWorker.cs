namespace ComplianceCore.Events;

/// <summary>Turns chunks into records: by the fast decoder where it can, with care where it must.</summary>
internal sealed unsafe class EventWorker : IDisposable
{
    private readonly EventReading _reading;
    private readonly IRecordSink _sink;
    private readonly DelimiterIndex _index = new();
    private readonly CarefulReader _careful;
    private readonly RecordWriter _records;
    private readonly RecordBatch _batch = new();
    private RowDecoder? _decoder;
    private FieldSplitter? _fields;
    private LogSource? _source;

    /// <summary>Creates a worker.</summary>
    /// <param name="reading">What rows are read by.</param>
    /// <param name="sink">Takes the records.</param>
    /// <param name="unknown">Where unknown codes get their numbers.</param>
    /// <param name="tallyBad">Adds a bad row of a unit; of none when the number is -1.</param>
    public EventWorker(EventReading reading, IRecordSink sink, UnknownUnits unknown, Action<int> tallyBad)
    {
        _reading = reading;
        _sink = sink;
        _careful = new CarefulReader(reading);
        _records = new RecordWriter(reading, unknown);
        Bad = new BadRows(reading.Settings, tallyBad);
    }

    /// <summary>The rows that could not be read.</summary>
    public BadRows Bad { get; }

    /// <summary>The rows that were read.</summary>
    public long Rows { get; private set; }

    /// <summary>Decodes a chunk.</summary>
    public void Take(LogChunk chunk)
    {
        var place = chunk.Place;
        if (_source != place.Source)
        {
            _source = place.Source;
            _fields = new FieldSplitter(_source.Layout.Separator);
            _decoder?.Dispose();
            _decoder = new RowDecoder(_reading, _source.Layout, TakeCarefully);
        }

        _sink.Begin(place);
        if (chunk.Rows is not QuotedRow.Whole)
        {
            TakeFaulty(chunk);
        }
        else if (chunk.HasQuotes)
        {
            TakeQuoted(chunk);
        }
        else
        {
            chunk.Place.Lines = TakeSimple(chunk, 0, chunk.Length, linesBefore: 0);
        }
    }

    /// <summary>Takes an event that was given in code.</summary>
    public void TakeEvent(in RowReading reading)
    {
        Rows++;
        if (reading.Fault is not null)
        {
            Bad.Add(reading);
            return;
        }

        _batch.Count = 0;
        _records.Write(reading, _batch);
        _sink.Add(_batch);
    }

    /// <summary>Reads the document and the unit of an event that was given in code.</summary>
    public void ReadEvent(ReadOnlySpan<byte> document, ReadOnlySpan<byte> unit, ref RowReading reading)
    {
        var unitFault = _careful.ReadUnit(unit, ref reading);
        reading.Fault = _careful.ReadDocument(document, ref reading) ?? unitFault;
    }

    public void Dispose()
    {
        _index.Dispose();
        _decoder?.Dispose();
    }

    /// <summary>Takes rows without quotes, or with quotes around whole fields only.</summary>
    /// <returns>How many lines they have.</returns>
    private int TakeSimple(LogChunk chunk, int start, int length, int linesBefore)
    {
        _index.Fill(chunk, start, length, chunk.HasQuotes);
        var decoding = new DecodingChunk(chunk, _index, linesBefore);
        while (decoding.HasRows)
        {
            _decoder!.Decode(ref decoding, _batch);
            _sink.Add(_batch);
        }

        Rows += _index.RowCount - decoding.Blank;
        return _index.RowCount;
    }

    private void TakeFaulty(LogChunk chunk)
    {
        chunk.Place.Lines = 1;
        Rows++;
        var fault = chunk.Rows is QuotedRow.TooLong ? RowIssueCode.RowTooLong : RowIssueCode.BadQuoting;
        Bad.Add(new RowReading { Fault = fault, Unit = -1 }, chunk.Place, 0, 0, _source!.Layout);
    }

    private void TakeQuoted(LogChunk chunk)
    {
        var layout = _source!.Layout;
        var line = 0;
        for (var start = 0; start < chunk.Length;)
        {
            var length = SimpleQuotes.EndOf(chunk.Text + start, chunk.Length - start, layout);
            if (length > 0)
            {
                line += TakeSimple(chunk, start, length, line);
            }
            else
            {
                QuotedRows.EndOf(chunk.Bytes[start..], layout.Separator, isEnd: true, out length);
                var decoding = new DecodingChunk(chunk, _index, line);
                _batch.Count = 0;
                TakeCarefully(ref decoding, start, length - 1, _batch);
                _sink.Add(_batch);
                Rows += 1 - decoding.Blank;
                line += chunk.Bytes.Slice(start, length).Count((byte)'\n');
            }

            start += length;
        }

        chunk.Place.Lines = line;
    }

    /// <summary>Reads one row with care, and adds its records: none, one or two.</summary>
    private void TakeCarefully(ref DecodingChunk decoding, int start, int length, RecordBatch batch)
    {
        var row = new ReadOnlySpan<byte>(decoding.Text + start, length);
        var reading = _careful.Read(row, _source!.Layout, _fields!);
        if (reading.IsBlank)
        {
            decoding.Blank++;
            return;
        }

        if (reading.Fault is not null)
        {
            Bad.Add(reading, decoding.Place, start, decoding.LinesBefore + decoding.Line, _source.Layout);
            return;
        }

        _records.Write(reading, batch);
    }
}
