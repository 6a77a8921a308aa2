using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>
/// One row of a log in 16 bytes, made so that ascending order puts the rows of a document together, by kind, unit and
/// moment.
/// </summary>
/// <remarks>
/// <code>
/// High  63 ................................................................ 0   first 64 bits of the fingerprint
/// Low   63 ......... 51 50 ..... 48 47 ......... 32 31 .................... 0
///       fingerprint, 13 kind, 3     unit, 16        second since 1970, local
/// </code>
/// Two documents share all 77 bits of the fingerprint with a chance of 2^-77, so that among 10^8 documents any two do
/// with one of 3.3 in 10^8. A unit that is not in the directory is <see cref="UnknownUnit"/>; its record bears no
/// moment but the number of its code, and in the lowest bit whether the moment is up to the day of the figures. The
/// unit of <see cref="RecordKind.IssuedElsewhere"/> is how many codes of the directory are smaller.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct EventRecord
{
    public const uint UnknownUnit = 0xFFFF;

    /// <summary>The lowest bit of the unit; below it is the second.</summary>
    public const int UnitStart = 32;

    /// <summary>The lowest bit of the kind.</summary>
    public const int KindStart = 48;

    /// <summary>The bit after the kind, the lowest of the fingerprint.</summary>
    public const int KindEnd = 51;

    /// <summary>The bits of the lower half that are of the fingerprint.</summary>
    public const ulong FingerprintBits = ~0UL << KindEnd;

    public EventRecord(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    public ulong High { get; }

    public ulong Low { get; }

    public uint Kind => (uint)(Low >> KindStart) & 7;

    public uint Unit => (uint)(Low >> UnitStart) & 0xFFFF;

    public uint Second => (uint)Low;

    /// <summary>Puts the parts together.</summary>
    public static EventRecord Of(ulong high, ulong more, uint kind, uint unit, uint second) =>
        Of(high, more, ((ulong)kind << KindStart) | ((ulong)unit << UnitStart) | second);

    /// <summary>Puts the fingerprint and the rest together.</summary>
    /// <param name="high">The first part of the fingerprint.</param>
    /// <param name="more">The second part, of which the upper bits are taken.</param>
    /// <param name="rest">Kind, unit and second in their places.</param>
    public static EventRecord Of(ulong high, ulong more, ulong rest) => new(high, (more & FingerprintBits) | rest);

    /// <summary>The moment's place in the record of an unknown unit.</summary>
    public static uint UnknownSecond(uint codeNumber, bool isUpToAsOf) => (codeNumber << 1) | (isUpToAsOf ? 1U : 0U);

    /// <summary>Whether two records are of one document.</summary>
    public bool IsOfDocumentOf(in EventRecord other) => High == other.High && (Low ^ other.Low) < (1UL << KindEnd);

    /// <summary>Whether two records are of one kind and unit of one document.</summary>
    public bool IsOfKindAndUnitOf(in EventRecord other) => High == other.High && (Low ^ other.Low) < (1UL << UnitStart);

    public bool IsSameAs(in EventRecord other) => High == other.High && Low == other.Low;

    /// <summary>Whether a record comes before another one; told without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBefore(in EventRecord other) => High < other.High | (High == other.High & Low < other.Low);
}
