using Microsoft.Win32.SafeHandles;

namespace ComplianceCore.Events;

/// <summary>A file to which many threads append blocks of bytes, and from which they read them.</summary>
internal abstract class BlockFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly FileStream _file;
    private long _length;

    /// <summary>Uses an open file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">Where the first block goes.</param>
    protected BlockFile(FileStream file, long length)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        _length = length;
    }

    /// <summary>Writes to the end; many threads may.</summary>
    /// <returns>Where it stands.</returns>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var offset = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        Write(offset, bytes);
        return offset;
    }

    /// <summary>Writes to a place.</summary>
    public void Write(long offset, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_handle, bytes, offset);
        }
        catch (Exception fault) when (
            fault is IOException or UnauthorizedAccessException
            // So .NET tells that a file may not be as long.
            or ArgumentOutOfRangeException)
        {
            throw NotWritten();
        }
    }

    /// <summary>Reads what was written.</summary>
    public void Read(long offset, Span<byte> target)
    {
        try
        {
            while (target.Length > 0)
            {
                var count = RandomAccess.Read(_handle, target, offset);
                target = target[(count > 0 ? count : throw new EndOfStreamException())..];
                offset += count;
            }
        }
        catch (IOException)
        {
            throw NotRead();
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The exception for bytes that could not be written.</summary>
    protected abstract Exception NotWritten();

    /// <summary>The exception for bytes that could not be read.</summary>
    protected abstract Exception NotRead();
}
