using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>A DOCX file as the entries of its archive, any of which may be replaced by something hostile.</summary>
internal sealed class WordPackage
{
    /// <summary>The list of content types.</summary>
    public const string Types = "[Content_Types].xml";

    /// <summary>The relationships of the package.</summary>
    public const string Relations = "_rels/.rels";

    /// <summary>The document.</summary>
    public const string Document = "word/document.xml";

    /// <summary>The relationships of the document.</summary>
    public const string DocumentRelations = "word/_rels/document.xml.rels";

    /// <summary>The styles.</summary>
    public const string Styles = "word/styles.xml";

    // Otherwise the clock decides about bytes, which change every two seconds.
    private static readonly DateTimeOffset _written = new(2021, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ImmutableList<PackageEntry> _entries;

    private WordPackage(ImmutableList<PackageEntry> entries) => _entries = entries;

    /// <summary>A package of nothing.</summary>
    public static WordPackage OfNothing { get; } = new([]);

    /// <summary>A document of one paragraph, with styles.</summary>
    public static WordPackage Plain { get; } = OfNothing
        .With(Types, RawXml.TypeList(
            RawXml.PartType(Document, RawXml.WordType + "document.main+xml")
            + RawXml.PartType(Styles, RawXml.WordType + "styles+xml")))
        .With(Relations, RawXml.RelationList(RawXml.Relation("r1", "officeDocument", Document)))
        .With(Document, RawXml.Document(RawXml.Paragraph("Kính gửi: Ủy ban nhân dân xã Mây Trắng")))
        .With(DocumentRelations, RawXml.RelationList(RawXml.Relation("r1", "styles", "styles.xml")))
        .With(Styles, RawXml.Styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"));

    /// <summary>A printed dispatch with every part that one can have.</summary>
    public static WordPackage Printed { get; } = Of(DocxRenderer.Render(GivenDispatch.WithEveryPart));

    /// <summary>The names of the entries, in their order.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Select(entry => entry.Name)];

    /// <summary>Reads a valid file, small enough to be held.</summary>
    public static WordPackage Of(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return new([.. archive.Entries.Select(PackageEntry.Of)]);
    }

    /// <summary>Replaces an entry, or adds it.</summary>
    public WordPackage With(string name, Action<Stream> write)
    {
        var entry = new PackageEntry(name, write);
        var place = _entries.FindIndex(other => string.Equals(other.Name, name, StringComparison.Ordinal));
        return new(place < 0 ? _entries.Add(entry) : _entries.SetItem(place, entry));
    }

    /// <summary>Replaces an entry by bytes, or adds it.</summary>
    public WordPackage With(string name, byte[] bytes) => With(name, stream => stream.Write(bytes));

    /// <summary>Replaces an entry by text, or adds it.</summary>
    public WordPackage With(string name, string text) => With(name, RawXml.Bytes(text));

    /// <summary>Adds an entry, even where one has this name.</summary>
    public WordPackage And(string name, string text) =>
        new(_entries.Add(new PackageEntry(name, stream => stream.Write(RawXml.Bytes(text)))));

    /// <summary>Takes an entry away.</summary>
    public WordPackage Without(string name) =>
        new(_entries.RemoveAll(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)));

    /// <summary>Gives an entry another name.</summary>
    public WordPackage Renaming(string name, string newName) => new([.. _entries.Select(entry =>
        string.Equals(entry.Name, name, StringComparison.Ordinal) ? entry with { Name = newName } : entry)]);

    /// <summary>Rewrites the text of an entry.</summary>
    public WordPackage Changing(string name, Func<string, string> change) => With(name, change(TextOf(name)));

    /// <summary>The text of an entry.</summary>
    public string TextOf(string name) => Encoding.UTF8.GetString(BytesOf(name)).TrimStart('\uFEFF');

    /// <summary>The bytes of an entry.</summary>
    public byte[] BytesOf(string name)
    {
        using var stream = new MemoryStream();
        _entries.First(entry => string.Equals(entry.Name, name, StringComparison.Ordinal)).Write(stream);
        return stream.ToArray();
    }

    /// <summary>The file, deflated.</summary>
    public byte[] ToBytes() => ToBytes(CompressionLevel.Fastest);

    /// <summary>The file, with every entry as it is.</summary>
    public byte[] ToStoredBytes() => ToBytes(CompressionLevel.NoCompression);

    private byte[] ToBytes(CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in _entries)
            {
                var created = archive.CreateEntry(entry.Name, level);
                created.LastWriteTime = _written;
                using var content = created.Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
