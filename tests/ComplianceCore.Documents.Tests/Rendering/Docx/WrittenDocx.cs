using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>A rendered document, read back with the Open XML SDK.</summary>
internal sealed class WrittenDocx : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly Dictionary<string, Style> _styles;
    private readonly DocDefaults _defaults;

    private WrittenDocx(byte[] bytes)
    {
        _document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var styles = _document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        _styles = styles.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
        _defaults = styles.DocDefaults!;
    }

    public static WrittenDocx Of(Dispatch dispatch) => new(DocxRenderer.Render(dispatch));

    public WordprocessingDocument Package => _document;

    public Body Body => _document.MainDocumentPart!.Document.Body!;

    /// <summary>The sections in their order.</summary>
    public IReadOnlyList<SectionProperties> Sections => [.. Body.Descendants<SectionProperties>()];

    /// <summary>The tables of the annexes: those with a row that is repeated.</summary>
    public IReadOnlyList<Table> AnnexTables =>
        [.. Body.Elements<Table>().Where(table => table.Descendants<TableHeader>().Any())];

    public void Dispose() => _document.Dispose();

    /// <summary>The paragraphs that have the style of a part, in the order of the page.</summary>
    public IReadOnlyList<Paragraph> Of(DispatchElement element) =>
        [.. Body.Descendants<Paragraph>().Where(paragraph => StyleIdOf(paragraph) == element.ToString())];

    /// <summary>The header of one kind of page in a section.</summary>
    public Header HeaderOf(SectionProperties section, HeaderFooterValues page) => ((HeaderPart)_document
        .MainDocumentPart!.GetPartById(section.Elements<HeaderReference>()
            .Single(reference => reference.Type!.Value == page).Id!.Value!)).Header;

    /// <summary>How a paragraph is set: by itself, else by its styles, else by default.</summary>
    public EffectiveParagraph SettingOf(Paragraph paragraph)
    {
        var sources = SourcesOf(paragraph);
        SpacingBetweenLines[] spacing = [.. ChildrenOf<SpacingBetweenLines>(sources)];
        Indentation[] indents = [.. ChildrenOf<Indentation>(sources)];
        return new EffectiveParagraph(
            ChildrenOf<Justification>(sources).FirstOrDefault()?.Val?.Value ?? JustificationValues.Left,
            First(spacing, each => each.Before),
            First(spacing, each => each.After),
            First(spacing, each => each.Line),
            spacing.Select(each => each.LineRule).First(rule => rule is not null)!.Value,
            First(indents, each => each.Left),
            First(indents, each => each.Right),
            First(indents, each => each.FirstLine) - First(indents, each => each.Hanging));
    }

    /// <summary>The rule over a paragraph.</summary>
    public TopBorder TopBorderOf(Paragraph paragraph) =>
        ChildrenOf<ParagraphBorders>(SourcesOf(paragraph)).First().TopBorder!;

    /// <summary>How the words of a paragraph are set: by themselves, else by its styles, else by default.</summary>
    public EffectiveRun SettingOf(Run run)
    {
        OpenXmlElement?[] sources =
        [
            run.RunProperties,
            .. StylesOf(run.Ancestors<Paragraph>().First()).Select(style => style.StyleRunProperties),
            _defaults.RunPropertiesDefault!.RunPropertiesBaseStyle,
        ];
        return new EffectiveRun(
            ChildrenOf<RunFonts>(sources).First().Ascii!.Value!,
            Number(ChildrenOf<FontSize>(sources).First().Val!),
            ChildrenOf<Bold>(sources).Any(),
            ChildrenOf<Italic>(sources).Any(),
            ChildrenOf<Color>(sources).First().Val!.Value!,
            ChildrenOf<Languages>(sources).First().Val!.Value!);
    }

    /// <summary>A length or a size as a document writes it.</summary>
    public static int Number(StringValue value) => int.Parse(value.Value!, CultureInfo.InvariantCulture);

    private OpenXmlElement?[] SourcesOf(Paragraph paragraph) =>
    [
        paragraph.ParagraphProperties,
        .. StylesOf(paragraph).Select(style => style.StyleParagraphProperties),
        _defaults.ParagraphPropertiesDefault!.ParagraphPropertiesBaseStyle,
    ];

    private IEnumerable<Style> StylesOf(Paragraph paragraph)
    {
        var id = StyleIdOf(paragraph);
        while (id is not null)
        {
            var style = _styles[id];
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static string? StyleIdOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static IEnumerable<T> ChildrenOf<T>(IEnumerable<OpenXmlElement?> sources)
        where T : OpenXmlElement => sources.Select(source => source?.GetFirstChild<T>()).OfType<T>();

    private static int First<T>(IEnumerable<T> sources, Func<T, StringValue?> value) =>
        sources.Select(value).FirstOrDefault(each => each is not null) is { } found ? Number(found) : 0;
}
