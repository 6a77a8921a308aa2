using System.IO.Compression;

namespace ComplianceCore.Documents.Tests;

/// <summary>An entry of an archive that is written when it is needed, so that it may be larger than memory.</summary>
/// <param name="Name">Its name, such as "word/document.xml".</param>
/// <param name="Write">Writes it.</param>
internal sealed record PackageEntry(string Name, Action<Stream> Write)
{
    /// <summary>Holds what an entry of an archive says.</summary>
    public static PackageEntry Of(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var held = new MemoryStream();
        content.CopyTo(held);
        var bytes = held.ToArray();
        return new(entry.FullName, stream => stream.Write(bytes));
    }
}
