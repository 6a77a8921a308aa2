using System.Runtime.Versioning;

namespace ComplianceCore.Events;

/// <summary>A temporary file for records that memory has no room for.</summary>
/// <remarks>
/// It has no name any more by the time anything is in it, or is deleted by the system when it is closed, so that
/// nothing is left behind, however the process ends.
/// </remarks>
internal sealed class SpillFile : BlockFile
{
    private readonly string _folder;

    /// <summary>Uses an open file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">What issues say where it is.</param>
    internal SpillFile(FileStream file, string folder)
        : base(file, length: 0) => _folder = folder;

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
            throw EventLogException.OfFolder(LogIssueCode.NoTemporaryFile, folder);
        }
    }

    protected override Exception NotWritten() => EventLogException.OfFolder(LogIssueCode.TemporaryFileFull, _folder);

    protected override Exception NotRead() => NotWritten();

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
}
