using System.Collections;
using System.Globalization;
using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Batches of one event each of many units that no directory has, the last code first.</summary>
internal sealed class UnknownUnitBatches : IEnumerable<EventBatch>
{
    private const int BatchLength = 1000;

    private readonly int _units;

    public UnknownUnitBatches(int units)
    {
        _units = units;
    }

    /// <summary>How many bytes more were in use behind the last batch than before the first.</summary>
    public long MemoryAtEnd { get; private set; }

    /// <summary>The code of a unit.</summary>
    public static string CodeOf(int number) => number.ToString("'U'0000000", CultureInfo.InvariantCulture);

    public IEnumerator<EventBatch> GetEnumerator()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var beyond = _units; beyond > 0; beyond -= BatchLength)
        {
            yield return BatchOf([.. Enumerable.Range(1, BatchLength).Select(back => CodeOf(beyond - back))]);
        }

        MemoryAtEnd = GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static EventBatch BatchOf(string[] codes)
    {
        var texts = Encoding.UTF8.GetBytes(string.Concat(codes));
        var ends = Enumerable.Range(1, codes.Length).Select(number => number * codes[0].Length).ToArray();
        return new EventBatch
        {
            DocumentIds = texts,
            DocumentIdEnds = ends,
            UnitCodes = texts,
            UnitCodeEnds = ends,
            Kinds = new EventKind[codes.Length],
            Moments = new long[codes.Length],
            Confidentialities = new Confidentiality[codes.Length],
        };
    }
}
