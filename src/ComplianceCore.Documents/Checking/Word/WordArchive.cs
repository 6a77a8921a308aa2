using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>The parts of a Word file, opened with care: what is too large or no Word file is refused.</summary>
/// <remarks>
/// Parts are read as XML from the archive, not through a tree of typed objects: that overflows the stack on elements
/// nested deep enough, which ends a process.
/// </remarks>
internal sealed class WordArchive : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ZipArchive _zip;
    private readonly WordFileRefusal _refusal;
    private readonly WordMeasure _measure;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private WordArchive(ZipArchive zip, WordFileRefusal refusal)
    {
        _zip = zip;
        _refusal = refusal;
        _measure = new WordMeasure(refusal);
        var unpacked = 0L;
        foreach (var entry in zip.Entries)
        {
            if (!_entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
            {
                // Of two parts of one name, word processors may show the other.
                throw refusal.Because(WordIssueCode.Damaged);
            }

            unpacked = Math.Min(unpacked + Math.Max(entry.Length, 0), long.MaxValue / 2);
        }

        if (unpacked > WordBounds.UnpackedMegabytes * Megabyte)
        {
            throw refusal.Because(WordIssueCode.TooLarge);
        }
    }

    /// <summary>Copies a file into memory.</summary>
    /// <param name="document">The file from here on.</param>
    /// <param name="refusal">Says why a file is refused.</param>
    /// <exception cref="WordFileException">It is too large.</exception>
    public static MemoryStream Copy(Stream document, WordFileRefusal refusal)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81920];
        while (document.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > WordBounds.FileMegabytes * Megabyte)
            {
                throw refusal.Because(WordIssueCode.TooLarge);
            }
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>Opens a file.</summary>
    /// <param name="copy">The file in memory.</param>
    /// <param name="refusal">Says why a file is refused.</param>
    /// <exception cref="WordFileException">It is no Word file, or too large.</exception>
    public static WordArchive Open(MemoryStream copy, WordFileRefusal refusal)
    {
        refusal.RefuseOtherFormats(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        return new WordArchive(new ZipArchive(copy, ZipArchiveMode.Read), refusal);
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Whether there is a part with such a name.</summary>
    public bool Has(Func<string, bool> name) => _entries.Keys.Any(name);

    /// <summary>Reads a small part whole; null where there is none.</summary>
    /// <param name="name">Its name without the first slash.</param>
    public XElement? Read(string? name)
    {
        using var part = Open(name, _measure.CheckWhole);
        return part is null ? null : XElement.Load(part);
    }

    /// <summary>Opens a part to be read paragraph by paragraph; null where there is none.</summary>
    /// <param name="name">Its name without the first slash.</param>
    public XmlReader? OpenText(string? name) => Open(name, _measure.CheckText);

    private XmlReader? Open(string? name, Action<XmlReader> measure)
    {
        if (name is null || !_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        using (var measured = Reader(entry))
        {
            measure(measured);
        }

        return Reader(entry);
    }

    private XmlReader Reader(ZipArchiveEntry entry) =>
        XmlReader.Create(new WordPartStream(entry, _refusal), _settings);
}
