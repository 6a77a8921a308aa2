using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace ComplianceCore.Events;

/// <summary>A temporary file for records that memory has no room for.</summary>
/// <remarks>
/// It has no name any more by the time anything is in it, or is deleted by the system when it is closed, so that
/// nothing is left behind, however the process ends.
/// </remarks>
internal sealed class SpillFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly FileStream _file;
    private readonly string _folder;
    private long _length;

    /// <summary>Uses an open file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">What issues say where it is.</param>
    internal SpillFile(FileStream file, string folder)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        _folder = folder;
    }

    /// <summary>Makes an empty file.</summary>
    /// <param name="folder">Where; null for the folder that the system has for such files.</param>
    /// <exception cref="EventLogException">It cannot be made there.</exception>
    public static SpillFile Create(string? folder)
    {
        folder ??= Path.GetTempPath();
        try
        {
            var path = Path.Combine(folder, "ComplianceCore-" + Path.GetRandomFileName());
            return new SpillFile(OperatingSystem.IsWindows() ? OpenOnWindows(path) : OpenUnnamed(path), folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(LogIssueCode.NoTemporaryFile, folder);
        }
    }

    /// <summary>Writes to the end; many threads may.</summary>
    /// <returns>Where it stands.</returns>
    /// <exception cref="EventLogException">There is no room.</exception>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var offset = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(_handle, bytes, offset);
            return offset;
        }
        catch (Exception fault) when (
            fault is IOException or UnauthorizedAccessException
            // So .NET tells that a file may not be as long.
            or ArgumentOutOfRangeException)
        {
            throw Refused(LogIssueCode.TemporaryFileFull, _folder);
        }
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="EventLogException">It cannot be read.</exception>
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
            throw Refused(LogIssueCode.TemporaryFileFull, _folder);
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream OpenOnWindows(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Share = FileShare.None,
        BufferSize = 0,
        Options = FileOptions.DeleteOnClose,
    });

    [UnsupportedOSPlatform("windows")]
    private static FileStream OpenUnnamed(string path)
    {
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        File.Delete(path);
        return file;
    }

    private static EventLogException Refused(string code, string folder) =>
        new([EventTexts.Catalog.Error(code, SourcePlace.WholeFile(folder), ("folder", folder))]);
}
