namespace ComplianceCore.Documents;

/// <summary>The checksum of an entry of an archive (CRC-32), summed while its bytes go by.</summary>
internal struct ZipChecksum
{
    private static readonly uint[] _ofByte = [.. Enumerable.Range(0, 256).Select(value => OfByte((uint)value))];

    // Kept inverted, so that the default is the sum of nothing.
    private uint _sum;

    /// <summary>The sum so far.</summary>
    public readonly uint Value => _sum;

    /// <summary>Sums up further bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = ~_sum;
        foreach (var value in bytes)
        {
            sum = _ofByte[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        _sum = ~sum;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
