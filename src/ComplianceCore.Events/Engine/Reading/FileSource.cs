using Microsoft.Win32.SafeHandles;

namespace ComplianceCore.Events;

/// <summary>A log in a file, of which as much is read as was there when it was opened.</summary>
internal sealed class FileSource : LogSource
{
    private readonly FileStream _file;
    private readonly SafeFileHandle _handle;
    private readonly long _length;
    private readonly DateTime _written;
    private long _position;

    public FileSource(FileStream file, string name)
        : base(name)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        _length = RandomAccess.GetLength(_handle);
        _written = System.IO.File.GetLastWriteTimeUtc(_handle);
    }

    public override bool CanBeReadAgain => true;

    public override FileStream File => _file;

    public override long? StoredLength => _length;

    public override long StoredRead => _position;

    public override void ReadAgain(long offset, Span<byte> target)
    {
        while (target.Length > 0)
        {
            var count = RandomAccess.Read(_handle, target, offset);
            if (count == 0)
            {
                throw Refused(LogIssueCode.Changed);
            }

            target = target[count..];
            offset += count;
        }
    }

    public override void Close()
    {
        EnsureUnchanged();
        if (_position != _length)
        {
            throw Refused(LogIssueCode.Changed);
        }
    }

    public override void EnsureUnchanged()
    {
        if (RandomAccess.GetLength(_handle) != _length
            || System.IO.File.GetLastWriteTimeUtc(_handle) != _written)
        {
            throw Refused(LogIssueCode.Changed);
        }
    }

    public override void Dispose() => _file.Dispose();

    protected override int ReadOn(Span<byte> target)
    {
        var rest = (int)Math.Min(target.Length, _length - _position);
        var count = rest == 0 ? 0 : RandomAccess.Read(_handle, target[..rest], _position);
        _position += count;
        return count;
    }
}
