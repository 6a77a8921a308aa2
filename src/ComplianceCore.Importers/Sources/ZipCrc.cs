namespace ComplianceCore.Importers;

/// <summary>The checksum that ZIP files keep of each part (CRC-32).</summary>
internal static class ZipCrc
{
    /// <summary>The checksum before the first byte.</summary>
    public const uint Start = uint.MaxValue;

    private const uint Polynomial = 0xedb88320;

    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(value => EntryOf((uint)value))];

    /// <summary>Takes bytes into account.</summary>
    public static uint Add(uint checksum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            checksum = _table[(checksum ^ value) & byte.MaxValue] ^ (checksum >> 8);
        }

        return checksum;
    }

    /// <summary>The checksum after the last byte.</summary>
    public static uint End(uint checksum) => ~checksum;

    private static uint EntryOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        }

        return value;
    }
}
