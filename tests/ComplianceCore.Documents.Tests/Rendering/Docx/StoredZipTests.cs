using System.IO.Compression;
using System.Text;

namespace ComplianceCore.Documents.Tests;

public sealed class StoredZipTests
{
    private static readonly string[] _texts = ["", "một", new string('x', 100_000)];

    [Fact]
    public void Other_programs_read_what_was_stored()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip()));

        archive.Entries.Select(entry => (entry.FullName, Text(entry))).Should().Equal(
            ("a/0.txt", _texts[0]), ("a/1.txt", _texts[1]), ("a/2.txt", _texts[2]));
    }

    [Fact]
    public void An_entry_is_as_large_as_its_bytes_and_bears_its_checksum()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip()));

        archive.Entries.Select(entry => (entry.Length, entry.CompressedLength)).Should().Equal(
            (0, 0), (5, 5), (100_000, 100_000));
        archive.Entries[1].Crc32.Should().Be(0xF7A3F73B);
    }

    [Fact]
    public void Every_entry_has_the_first_day_of_the_format()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip()));

        archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct()
            .Should().Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));
    }

    [Fact]
    public void No_entry_bears_the_rights_or_the_name_of_a_system()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip()));

        archive.Entries.Select(entry => (entry.ExternalAttributes, entry.Comment)).Distinct()
            .Should().Equal((0, string.Empty));
    }

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        var zip = new StoredZip(stream);
        foreach (var (index, text) in _texts.Index())
        {
            using var entry = zip.Open(FormattableString.Invariant($"a/{index}.txt"));
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        zip.End();
        return stream.ToArray();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
