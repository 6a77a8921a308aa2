namespace ComplianceCore.Events;

/// <summary>Finds two bytes in 64 others, by the widest instructions of the machine.</summary>
internal unsafe interface IBlockMasks
{
    /// <summary>Finds separators and line feeds.</summary>
    /// <param name="text">64 bytes.</param>
    /// <param name="separator">The separator.</param>
    /// <param name="lineFeeds">A bit for each line feed, the lowest for the first byte.</param>
    /// <returns>A bit for each separator.</returns>
    static abstract ulong Find(byte* text, byte separator, out ulong lineFeeds);
}
