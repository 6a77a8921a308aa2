using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>A document on its way from an empty page to a file, without anything of our renderer.</summary>
internal sealed class TypedDocument
{
    private readonly string _styles;
    private readonly List<OpenXmlElement> _content = [];
    private readonly List<Action<MainDocumentPart>> _parts = [];

    private TypedDocument(string styles)
    {
        _styles = styles;
    }

    /// <summary>Opens an empty page.</summary>
    /// <param name="styles">The styles, such as <see cref="TypedStyles.Office"/>.</param>
    public static TypedDocument WithStyles(string styles) => new(styles);

    /// <summary>Types paragraphs and tables.</summary>
    public TypedDocument Type(params OpenXmlElement[] content)
    {
        _content.AddRange(content);
        return this;
    }

    /// <summary>Adds a part that the text needs.</summary>
    public TypedDocument Adding(Action<MainDocumentPart> part)
    {
        _parts.Add(part);
        return this;
    }

    /// <summary>Saves the file.</summary>
    /// <param name="sheet">The paper of the last section.</param>
    public byte[] SavedOn(SectionProperties sheet)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body([.. _content, sheet]));
            DeclareNamespaces(main.Document);
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = new Styles(_styles);
            main.AddNewPart<DocumentSettingsPart>("rId2").Settings = UsualSettings();
            _parts.ForEach(part => part(main));
            package.AddExtendedFilePropertiesPart().Properties = new Properties(
                new Application("Microsoft Office Word"), new ApplicationVersion("16.0000"));
        }

        return bytes.ToArray();
    }

    // Word declares them all, whether or not the text uses them, and calls the newer ones ignorable.
    private static void DeclareNamespaces(Document document)
    {
        document.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        document.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        document.AddNamespaceDeclaration("v", "urn:schemas-microsoft-com:vml");
        document.AddNamespaceDeclaration("o", "urn:schemas-microsoft-com:office:office");
        document.AddNamespaceDeclaration(
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        document.AddNamespaceDeclaration("wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing");
        document.AddNamespaceDeclaration("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        document.AddNamespaceDeclaration("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        document.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14 wp14" };
    }

    private static Settings UsualSettings() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 720 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
        new ThemeFontLanguages { Val = "en-US" },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });
}
