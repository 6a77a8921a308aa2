using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Says why a file cannot be checked, with its name.</summary>
internal sealed class WordFileRefusal
{
    private static readonly byte[] _zip = "PK"u8.ToArray();
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly byte[] _old = Encoding.Unicode.GetBytes("WordDocument");

    private readonly SourcePlace _place;

    /// <summary>Prepares to refuse a file.</summary>
    /// <param name="fileName">What it is called.</param>
    public WordFileRefusal(string fileName)
    {
        _place = SourcePlace.WholeFile(fileName);
    }

    /// <summary>The reason of a code.</summary>
    public WordFileException Because(string code) => new(
    [
        DocumentTexts.Catalog.Error(
            code,
            _place,
            ("file", WordBounds.FileMegabytes),
            ("part", WordBounds.PartMegabytes),
            ("unpacked", WordBounds.UnpackedMegabytes),
            ("paragraphs", WordBounds.Paragraphs),
            ("letters", WordBounds.LettersOfParagraph),
            ("all", WordBounds.Letters)),
    ]);

    /// <summary>Refuses what is no package of parts at all.</summary>
    /// <exception cref="WordFileException">It is empty, encrypted, of an old format, or something else.</exception>
    public void RefuseOtherFormats(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw Because(WordIssueCode.Empty);
        }

        if (file.StartsWith(_compound))
        {
            throw Because(
                file.IndexOf(_encrypted) >= 0 ? WordIssueCode.Encrypted
                : file.IndexOf(_old) >= 0 ? WordIssueCode.OldFormat
                : WordIssueCode.NotWord);
        }

        if (!file.StartsWith(_zip))
        {
            throw Because(WordIssueCode.NotWord);
        }
    }
}
