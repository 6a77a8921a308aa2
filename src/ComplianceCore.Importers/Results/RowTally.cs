namespace ComplianceCore.Importers;

/// <summary>Counts what became of rows, each exactly once.</summary>
internal sealed class RowTally
{
    private static readonly StructuralRow[] _forms = Enum.GetValues<StructuralRow>();

    private readonly long[] _byForm = new long[_forms.Length];
    private long _accepted;
    private long _rejected;

    /// <summary>The rows that the source gave.</summary>
    public long Read { get; private set; }

    /// <summary>The source gave a row.</summary>
    public void CountRead() => Read++;

    /// <summary>Something became of a row.</summary>
    public void Add(RowOutcome outcome) => Add(outcome, 1);

    /// <summary>The same became of many rows.</summary>
    public void Add(RowOutcome outcome, long rows)
    {
        if (outcome.Form is { } form)
        {
            _byForm[(int)form] += rows;
        }
        else if (outcome.IsRejected)
        {
            _rejected += rows;
        }
        else
        {
            _accepted += rows;
        }
    }

    /// <summary>What became of the rows when the file is used.</summary>
    public ImportRows Used() => new(Read, _accepted, _rejected, ByForm());

    /// <summary>What became of them when the file is refused: no row is in the result.</summary>
    public ImportRows Refused() => new(Read, 0, Read - _byForm.Sum(), ByForm());

    private Dictionary<StructuralRow, long> ByForm() =>
        _forms.Where(form => _byForm[(int)form] > 0).ToDictionary(form => form, form => _byForm[(int)form]);
}
