using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>A rendered document under the hands of somebody who changes it.</summary>
internal sealed class EditedDocx
{
    private readonly MainDocumentPart _main;

    private EditedDocx(MainDocumentPart main)
    {
        _main = main;
    }

    /// <summary>Renders a dispatch, changes the document, and gives it back.</summary>
    public static MemoryStream Of(Dispatch dispatch, Action<EditedDocx> edit)
    {
        var stream = new MemoryStream();
        stream.Write(DocxRenderer.Render(dispatch));
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            edit(new EditedDocx(package.MainDocumentPart!));
        }

        stream.Position = 0;
        return stream;
    }

    public MainDocumentPart Main => _main;

    public Body Body => _main.Document.Body!;

    public DocDefaults Defaults => _main.StyleDefinitionsPart!.Styles!.DocDefaults!;

    /// <summary>The section that the dispatch itself is in.</summary>
    public SectionProperties FirstSection => SectionAt(0);

    /// <summary>A section, counted from 0.</summary>
    public SectionProperties SectionAt(int index) => Body.Descendants<SectionProperties>().ElementAt(index);

    /// <summary>The paragraphs of a part.</summary>
    public IReadOnlyList<Paragraph> Lines(DispatchElement element) =>
        [.. Body.Descendants<Paragraph>().Where(paragraph => IsOf(paragraph, element.ToString()))];

    /// <summary>The first paragraph of a part, wherever it is printed.</summary>
    public Paragraph this[DispatchElement element] => element == DispatchElement.PageNumber
        ? PageNumber.Header.GetFirstChild<Paragraph>()!
        : Lines(element)[0];

    /// <summary>The rules under the issuing body and the motto.</summary>
    public IReadOnlyList<Paragraph> Rules =>
        [.. Body.Descendants<Paragraph>().Where(paragraph => IsOf(paragraph, "Rule"))];

    /// <summary>The header with the page number.</summary>
    public HeaderPart PageNumber => _main.HeaderParts.Single(part => part.Header.Descendants<SimpleField>().Any());

    /// <summary>The style of a part.</summary>
    public Style StyleOf(DispatchElement element) => StyleCalled(element.ToString());

    /// <summary>A style by its id.</summary>
    public Style StyleCalled(string id) =>
        _main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == id);

    /// <summary>Writes other words in the first paragraph of a part.</summary>
    public void Write(DispatchElement element, string words) => Write(this[element], words);

    /// <summary>Writes other words in a paragraph of a part, counted from 0.</summary>
    public void Write(DispatchElement element, int line, string words) => Write(Lines(element)[line], words);

    /// <summary>Takes a part out of the text; a cell left empty keeps a paragraph.</summary>
    public void Remove(DispatchElement element) => Lines(element).ToList().ForEach(Remove);

    /// <summary>Takes a paragraph out of the text; a cell left empty keeps one.</summary>
    public static void Remove(Paragraph paragraph)
    {
        var cell = paragraph.Parent as TableCell;
        paragraph.Remove();
        if (cell is not null && cell.GetFirstChild<Paragraph>() is null)
        {
            cell.Append(new Paragraph());
        }
    }

    /// <summary>Sets the letters of a paragraph by hand.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="setting">Makes what is set, anew for each run.</param>
    public static void Set(Paragraph paragraph, Func<OpenXmlElement> setting)
    {
        foreach (var run in paragraph.Descendants<Run>())
        {
            run.RunProperties ??= new RunProperties();
            Put(run.RunProperties, setting());
        }
    }

    /// <summary>Sets the lines of a paragraph by hand.</summary>
    public static void Set(Paragraph paragraph, OpenXmlElement setting)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        Put(paragraph.ParagraphProperties, setting);
    }

    /// <summary>Puts a setting among others, in the place of one of its kind.</summary>
    public static void Put(OpenXmlCompositeElement properties, OpenXmlElement setting)
    {
        properties.ChildElements.FirstOrDefault(each => each.GetType() == setting.GetType())?.Remove();
        properties.AddChild(setting);
    }

    /// <summary>Writes other words in a paragraph, in one run.</summary>
    public static void Write(Paragraph paragraph, string words)
    {
        var properties = paragraph.Descendants<Run>().First().RunProperties?.CloneNode(deep: true);
        paragraph.ChildElements.Where(child => child is not ParagraphProperties).ToList()
            .ForEach(child => child.Remove());
        var run = paragraph.AppendChild(new Run());
        if (properties is not null)
        {
            run.Append(properties);
        }

        run.Append(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static bool IsOf(Paragraph paragraph, string style) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style;
}
