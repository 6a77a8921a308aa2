using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>A typed document, opened again.</summary>
internal sealed class TypedFile : IDisposable
{
    private readonly WordprocessingDocument _package;

    private TypedFile(byte[] bytes)
    {
        _package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public MainDocumentPart Main => _package.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    /// <summary>The text of each paragraph outside drawings, with a tab where the tab key was.</summary>
    public IReadOnlyList<string> Lines =>
    [
        .. Body.Descendants<Paragraph>()
            .Where(line => line.Ancestors<AlternateContent>().Any() is false)
            .Select(line => string.Concat(line.Descendants<Run>()
                .Where(run => run.Ancestors<AlternateContent>().Any() is false)
                .SelectMany(run => run.Elements())
                .Select(TextOf))),
    ];

    /// <summary>What the validator of the Open XML SDK objects to, as names of elements.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(_package)
            .Select(fault => fault.Node?.LocalName ?? fault.Description)
            .Distinct(StringComparer.Ordinal),
    ];

    public static TypedFile Of(byte[] bytes) => new(bytes);

    /// <summary>A part as it is written, without the Open XML SDK in between.</summary>
    public static string XmlOf(byte[] bytes, string part)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(package.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _package.Dispose();

    /// <summary>How many elements of a kind the text has.</summary>
    public int Count<T>()
        where T : OpenXmlElement => Body.Descendants<T>().Count();

    private static string TextOf(OpenXmlElement key) => key switch
    {
        Text text => text.Text,
        TabChar => "\t",
        Break => "\n",
        _ => string.Empty,
    };
}
