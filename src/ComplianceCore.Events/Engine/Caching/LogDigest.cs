using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ComplianceCore.Events;

/// <summary>SHA-256 of what a log holds: of the digests of its stretches of one MiB, which threads share.</summary>
/// <param name="First">The first eight bytes.</param>
/// <param name="Second">The next eight bytes.</param>
/// <param name="Third">The next eight bytes.</param>
/// <param name="Fourth">The last eight bytes.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct LogDigest(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    private const int StretchLength = 1024 * 1024;

    /// <summary>The digest of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">How many of its bytes count.</param>
    /// <param name="threads">How many threads read it.</param>
    /// <param name="cancellation">Stops it.</param>
    public static LogDigest Of(SafeFileHandle file, long length, int threads, CancellationToken cancellation)
    {
        var stretches = (length + StretchLength - 1) / StretchLength;
        var digests = new byte[stretches * SHA256.HashSizeInBytes];
        var next = -1L;
        new WorkerThreads().Run((int)Math.Clamp(stretches, 1, threads), _ =>
        {
            var bytes = new byte[StretchLength];
            for (var stretch = Interlocked.Increment(ref next);
                stretch < stretches;
                stretch = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                var read = Read(file, stretch * StretchLength, bytes);
                var digest = digests.AsSpan((int)stretch * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);
                SHA256.HashData(bytes.AsSpan(0, read), digest);
            }
        });
        return MemoryMarshal.Read<LogDigest>(SHA256.HashData(digests));
    }

    private static int Read(SafeFileHandle file, long offset, Span<byte> target)
    {
        var read = 0;
        while (read < target.Length && RandomAccess.Read(file, target[read..], offset + read) is > 0 and var count)
        {
            read += count;
        }

        return read;
    }
}
