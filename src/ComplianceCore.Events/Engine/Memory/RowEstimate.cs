namespace ComplianceCore.Events;

/// <summary>How many rows logs may have, told from their lengths and from some of their rows.</summary>
internal static class RowEstimate
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>Estimates the rows of logs.</summary>
    /// <returns>The estimate; null when the length of one is not known.</returns>
    public static long? Of(IReadOnlyList<LogSource> sources) =>
        sources.Aggregate((long?)0, (rows, source) => rows + Of(source));

    private static long? Of(LogSource source)
    {
        if (!source.CanBeReadAgain || source.StoredLength is not { } length)
        {
            return null;
        }

        var sample = new byte[Math.Min(SampleBytes, length)];
        source.ReadAgain((length - sample.Length) / 2, sample);
        return (long)((sample.AsSpan().Count((byte)'\n') + 1.0) * length / Math.Max(1, sample.Length));
    }
}
