using System.IO.Compression;

namespace ComplianceCore.Events.Tests;

/// <summary>Compresses logs.</summary>
internal static class PackedLog
{
    /// <summary>A log as a gzip file.</summary>
    public static byte[] Of(byte[] log)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(log);
        }

        return packed.ToArray();
    }
}
