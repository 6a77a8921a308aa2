using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ComplianceCore.Events;

/// <summary>The folder in which the caches of logs are kept, one file for each log and vocabulary.</summary>
/// <remarks>
/// A cache is written aside, under a name that one process at a time can have, and then takes its place at once; so a
/// cache is whole or not there. All caches of a folder share the seed of their fingerprints, so that logs can be
/// counted together.
/// </remarks>
internal sealed unsafe class CacheFolder : IDisposable
{
    private const string SeedName = "seed";
    private const string PartEnding = ".part";

    private readonly string _path;
    private readonly List<CacheFile> _files = [];

    private CacheFolder(string path, byte[] seed)
    {
        _path = path;
        Hash = new DocumentHash(seed);
        Seed = BinaryPrimitives.ReadUInt64LittleEndian(seed);
    }

    /// <summary>Turns ids into fingerprints.</summary>
    public DocumentHash Hash { get; }

    /// <summary>The beginning of the seed, by which its caches are known.</summary>
    public ulong Seed { get; }

    /// <summary>Opens a folder, and makes it if it is not there.</summary>
    /// <exception cref="EventLogException">Nothing can be kept there.</exception>
    public static CacheFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new CacheFolder(path, SeedOf(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw EventLogException.OfFolder(LogIssueCode.NoCache, path);
        }
    }

    /// <summary>The path of the cache of a log that is read by some words.</summary>
    public string PathOf(LogSource source, EventVocabulary vocabulary)
    {
        var words = vocabulary.Columns.Select(word => $"{word.Value}={word.Key}")
            .Concat(vocabulary.Kinds.Select(word => $"{word.Value}={word.Key}"))
            .Concat(vocabulary.Confidentialities.Select(word => $"{word.Value}={word.Key}"))
            .Order(StringComparer.Ordinal);
        var key = Encoding.UTF8.GetBytes(string.Join('\0', words.Prepend(source.File!.Name)));
        fixed (byte* first = key)
        {
            // A name of 128 bits: that two keys share one is as good as impossible.
            var high = Hash.Of(first, (uint)key.Length, out var low);
            return Path.Combine(_path, string.Create(CultureInfo.InvariantCulture, $"{high:x16}{low:x16}"));
        }
    }

    /// <summary>Opens a cache, for writing too where that may be; null when it is not there.</summary>
    public CacheFile? Find(string path) =>
        Open(path, FileMode.Open, FileAccess.ReadWrite, Shared) ?? Open(path, FileMode.Open, FileAccess.Read, Shared);

    /// <summary>Begins to write a cache aside; null when another process does.</summary>
    public CacheFile? Begin(string path)
    {
        var part = Open(path + PartEnding, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        part?.Clear();
        return part;
    }

    /// <summary>Puts a cache that was written aside, and closed, in its place.</summary>
    /// <returns>The cache; null when another process was in the way.</returns>
    public CacheFile? Finish(string path)
    {
        try
        {
            File.Move(path + PartEnding, path, overwrite: true);
            return Find(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Takes away what was written aside.</summary>
    public static void GiveUp(string path) => File.Delete(path + PartEnding);

    /// <summary>Takes away the caches that turned out to be damaged.</summary>
    public void DropDamaged()
    {
        foreach (var file in _files.Where(file => file.IsDamaged))
        {
            File.Delete(file.Path);
        }
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());

    private static FileShare Shared => FileShare.ReadWrite | FileShare.Delete;

    private CacheFile? Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        try
        {
            var file = new CacheFile(new FileStream(path, mode, access, share, bufferSize: 0));
            _files.Add(file);
            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static byte[] SeedOf(string folder)
    {
        var path = Path.Combine(folder, SeedName);
        if (FindSeed(path) is { } known)
        {
            return known;
        }

        var seed = DocumentHash.DrawSeed();
        var own = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllBytes(own, [.. seed, .. BitConverter.GetBytes(Checksum.Of(seed))]);
        File.Move(own, path, overwrite: true);

        // Of two processes that do this at once, both take what the later one wrote.
        return FindSeed(path) ?? seed;
    }

    private static byte[]? FindSeed(string path)
    {
        if (!File.Exists(path)
            || File.ReadAllBytes(path) is not { Length: DocumentHash.SeedLength + sizeof(uint) } bytes)
        {
            return null;
        }

        var seed = bytes[..DocumentHash.SeedLength];
        return BitConverter.ToUInt32(bytes, seed.Length) == Checksum.Of(seed) ? seed : null;
    }
}
