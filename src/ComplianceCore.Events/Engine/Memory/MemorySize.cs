using System.Globalization;

namespace ComplianceCore.Events;

/// <summary>Sizes of memory as people write them: <c>128MB</c>, <c>1GB</c>, <c>4096</c>.</summary>
internal static class MemorySize
{
    private static readonly (string Suffix, long Bytes)[] _units =
        [("KB", 1L << 10), ("MB", 1L << 20), ("GB", 1L << 30), ("B", 1), (string.Empty, 1)];

    /// <summary>The bytes of a size; null for what is none that a count can be given.</summary>
    public static long? BytesOf(string text)
    {
        var (suffix, bytes) = Array.Find(
            _units, unit => text.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        var number = text.AsSpan(0, text.Length - suffix.Length).TrimEnd();
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count <= long.MaxValue / bytes
            && count * bytes >= EventCountOptions.LeastMemory
                ? count * bytes
                : null;
    }
}
