using System.Numerics;
using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>
/// What a row of a usual document counts for, looked up by its kind, the kind of the row before it, and how far the two
/// records are the same.
/// </summary>
/// <remarks>
/// How far is the number of leading bits in which the lower halves agree: the lowest bit of the fingerprint, of the
/// kind, of the unit and of the second stand in an <see cref="EventRecord"/> in this order. So a comparison of records
/// and all that follows from it is one look into 4 KB of which little is ever used.
/// </remarks>
internal static class UsualRow
{
    /// <summary>A figure grows by one.</summary>
    public const int Counts = 1;

    /// <summary>The row repeats the one before it.</summary>
    public const int Repeats = 2;

    /// <summary>The row is the first of its document.</summary>
    public const int IsFirst = 4;

    /// <summary>The figure is that of the document's issue.</summary>
    public const int IsSigning = 8;

    /// <summary>The document is not a usual one.</summary>
    public const int IsOther = 16;

    private const int KindBits = 3;
    private const int Kinds = 1 << KindBits;
    private const int SameBits = 64;

    /// <summary>The answers.</summary>
    public static readonly byte[] Table = MakeTable();

    /// <summary>The place of an answer.</summary>
    /// <param name="kindBefore">The kind of the row before.</param>
    /// <param name="kind">The kind of the row.</param>
    /// <param name="difference">
    /// The bits in which the lower halves differ; all of them when the upper halves are not the same.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlaceOf(uint kindBefore, uint kind, ulong difference) =>
        (BitOperations.LeadingZeroCount(difference) << (2 * KindBits)) | (int)((kindBefore << KindBits) | kind);

    private static byte[] MakeTable()
    {
        var table = new byte[(SameBits + 1) << (2 * KindBits)];
        for (var same = 0; same <= SameBits; same++)
        {
            for (var kinds = 0U; kinds < Kinds * Kinds; kinds++)
            {
                var answer = AnswerOf(kinds / Kinds, kinds % Kinds, same);
                table[(same << (2 * KindBits)) | (int)kinds] = (byte)answer;
            }
        }

        return table;
    }

    private static int AnswerOf(uint kindBefore, uint kind, int same)
    {
        if (same <= SameBits - 1 - EventRecord.KindEnd)
        {
            return kind == RecordKind.Issued ? IsFirst | Counts : IsOther;
        }

        var isRepeat = same >= SameBits - EventRecord.UnitStart;
        return kind switch
        {
            RecordKind.Issued => same == SameBits ? Repeats : IsOther,
            RecordKind.Signed => IsSigning | (isRepeat ? Repeats : kindBefore == RecordKind.Issued ? Counts : 0),
            _ => isRepeat ? Repeats : Counts,
        };
    }
}
