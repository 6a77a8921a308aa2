using System.Diagnostics;
using System.Text;

namespace ComplianceCore.Importers;

/// <summary>Opens files by what they are; their extension must not say otherwise.</summary>
internal static class TableSources
{
    private const int SignatureSize = 512;

    // One in so many letters, by accident.
    private const int MostControlCharacters = 20;

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="TableFormatException">It is refused whole.</exception>
    public static TableSource Open(Stream stream, string name)
    {
        if (stream.Length == 0)
        {
            throw new TableFormatException(FileIssueCode.Empty);
        }

        var content = ContentOf(stream);
        var extension = Path.GetExtension(name);
        if (Expected(extension.ToUpperInvariant()) is { } expected && expected != content)
        {
            throw content == FileContent.Other
                ? new TableFormatException(FileIssueCode.Damaged)
                : new TableFormatException(
                    FileIssueCode.WrongExtension, ("extension", extension), Named(content));
        }

        return content switch
        {
            FileContent.Text => CsvSource.Open(stream),
            FileContent.Package => WorkbookSource.Open(stream, WorkbookPackage.LookThrough(stream)),
            FileContent.Compound => WorkbookSource.Open(stream, CompoundWorkbook.LookThrough(stream)),
            FileContent.WebPage or FileContent.Other => throw new TableFormatException(FileIssueCode.UnknownFormat),
            _ => throw new UnreachableException(),
        };
    }

    private static FileContent ContentOf(Stream stream)
    {
        var sample = new byte[(int)Math.Min(SignatureSize, stream.Length)];
        stream.Position = 0;
        stream.ReadExactly(sample);
        stream.Position = 0;
        return sample switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileContent.Package,
            [0xd0, 0xcf, 0x11, 0xe0, ..] => FileContent.Compound,
            [9, 0 or 2 or 4 or 8, _, 0, ..] => FileContent.Compound,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileContent.Other,
            _ => IsWebPage(sample) ? FileContent.WebPage : IsText(sample) ? FileContent.Text : FileContent.Other,
        };
    }

    private static bool IsWebPage(byte[] sample)
    {
        var text = Encoding.Latin1.GetString(sample).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        string[] starts = ["<html", "<!doctype", "<table", "<?xml"];
        return starts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    // Text has hardly a control character; that of UTF-16 has bytes like them, but one half of each digit is zero.
    private static bool IsText(byte[] sample)
    {
        var (even, odd) = (sample.Index().Any(each => each.Item == 0 && each.Index % 2 == 0),
            sample.Index().Any(each => each.Item == 0 && each.Index % 2 == 1));
        var controls = sample.Count(value => value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r'));
        return sample is [0xff, 0xfe, ..] or [0xfe, 0xff, ..]
            || even != odd
            || (!even && controls * MostControlCharacters <= sample.Length);
    }

    private static FileContent? Expected(string extension) => extension switch
    {
        ".XLSX" or ".XLSM" => FileContent.Package,
        ".XLS" => FileContent.Compound,
        ".CSV" or ".TSV" or ".TXT" or ".TAB" => FileContent.Text,
        _ => null,
    };

    private static TextArgument Named(FileContent content) => ("content", content switch
    {
        FileContent.Text => new LocalizedText("văn bản CSV", "CSV text"),
        FileContent.Package => new LocalizedText("sổ tính XLSX", "an XLSX workbook"),
        FileContent.Compound => new LocalizedText("sổ tính XLS", "an XLS workbook"),
        FileContent.WebPage => new LocalizedText("trang web (HTML)", "a web page (HTML)"),
        _ => throw new UnreachableException(),
    });
}
