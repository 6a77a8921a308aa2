namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files with far too many entries, or with entries that stand in each other's way.</summary>
internal static class CrowdedArchives
{
    private const string OtherDocument = "<w:document xmlns:w=\"" + RawXml.Main + "\"><w:body/></w:document>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        new("100,000 entries", HostileOutcome.Either, () => Crowded(100_000, "word/media/{0}.png")),
        new("100,000 entries of the same name", HostileOutcome.Either, () => Crowded(100_000, "word/picture.png")),
        new("300 entries with names of 60,000 letters", HostileOutcome.Either, () =>
            Crowded(300, "word/" + new string('a', 60_000) + "{0}")),
        Twice("two parts of documents of the same name", WordPackage.Document),
        Twice("two parts of styles of the same name", WordPackage.Styles),
        Twice("two parts of content types of the same name", WordPackage.Types),
        Twice("two parts of relationships of the same name", WordPackage.DocumentRelations),
        Twice("two documents, one in capitals", WordPackage.Document, "WORD/DOCUMENT.XML"),
        Twice("two documents, one behind a backslash", WordPackage.Document, "word\\document.xml"),
        Twice("two documents, one behind a slash", WordPackage.Document, "/word/document.xml"),
        Odd("an entry that leads out of the archive", "../../../../etc/passwd"),
        Odd("an entry on another drive", "C:\\Windows\\system.ini"),
        Odd("an entry without a name", "/"),
        Odd("an entry with a zero in its name", "word/a\0b.xml"),
        Odd("an entry named in Vietnamese", "word/Phụ lục số 1.xml"),
        Odd("an entry named by half a sign", "word/\uD83D.xml"),
        Odd("a folder as an entry", "word/"),
    ];

    private static HostileFile Twice(string name, string entry) => Twice(name, entry, entry);

    private static HostileFile Twice(string name, string entry, string second) => new(
        name, HostileOutcome.Damaged, () => WordPackage.Plain.And(second, SecondOf(entry)).ToBytes());

    private static HostileFile Odd(string name, string entry) => new(
        name, HostileOutcome.Report, () => WordPackage.Plain.And(entry, OtherDocument).ToBytes());

    private static string SecondOf(string entry) => entry switch
    {
        WordPackage.Document => OtherDocument,
        _ => WordPackage.Plain.TextOf(entry),
    };

    private static byte[] Crowded(int count, string name)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(
            stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in WordPackage.Plain.Names)
            {
                using var content = archive.CreateEntry(part).Open();
                content.Write(WordPackage.Plain.BytesOf(part));
            }

            for (var number = 0; number < count; number++)
            {
                archive.CreateEntry(name.Replace("{0}", $"{number}", StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }
}
