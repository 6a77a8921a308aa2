using System.Buffers;
using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Rows as columns.</summary>
internal static class EventBatches
{
    /// <summary>The rows as batches of any length, empty ones among them.</summary>
    public static IEnumerable<EventBatch> Of(Dice dice, IReadOnlyList<LogRow> rows) =>
        dice.Cut([.. rows], dice.Between(1, 4)).Select(part => Of(dice, part));

    private static EventBatch Of(Dice dice, LogRow[] rows)
    {
        var (documents, documentEnds) = Column(dice, rows.Select(row => row.Document));
        var (units, unitEnds) = Column(dice, rows.Select(row => row.Unit!));
        return new EventBatch
        {
            DocumentIds = documents,
            DocumentIdEnds = documentEnds,
            UnitCodes = units,
            UnitCodeEnds = unitEnds,
            Kinds = rows.Select(row => row.Kind).ToArray(),
            Moments = rows.Select(row => MomentText.UtcOf(row.Moment).ToUnixTimeSeconds()).ToArray(),
            Confidentialities = rows.Select(ConfidentialityOf).ToArray(),
        };
    }

    /// <summary>What a row says of its document.</summary>
    public static Confidentiality ConfidentialityOf(LogRow row) =>
        row.IsSecret ? Confidentiality.Secret : Confidentiality.Normal;

    private static (ReadOnlyMemory<byte> Texts, ReadOnlyMemory<int> Ends) Column(Dice dice, IEnumerable<string> texts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var ends = new List<int>();
        foreach (var text in texts)
        {
            bytes.Write(Encoding.UTF8.GetBytes(dice.Chance(20) ? VietnameseDecomposition.Of(text) : text));
            ends.Add(bytes.WrittenCount);
        }

        return (bytes.WrittenMemory, ends.ToArray());
    }
}
