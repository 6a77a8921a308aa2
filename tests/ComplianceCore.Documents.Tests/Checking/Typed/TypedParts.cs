using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>What Word's menus put in: page numbers, comments, links, boxes for fields.</summary>
internal static class TypedParts
{
    /// <summary>The number of the page, as Word puts it in since 1997: in five runs.</summary>
    public static Run[] PageNumber(double points) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }).Size(points),
        new Run(new FieldCode(" PA") { Space = SpaceProcessingModeValues.Preserve }).Size(points),
        new Run(new FieldCode("GE   \\* MERGEFORMAT ") { Space = SpaceProcessingModeValues.Preserve }).Size(points),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }).Size(points),
        Words("2", points),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }).Size(points),
    ];

    /// <summary>Adds a header.</summary>
    public static void Header(MainDocumentPart main, string id, params Paragraph[] lines) =>
        main.AddNewPart<HeaderPart>(id).Header = new Header(lines);

    /// <summary>Adds a footer.</summary>
    public static void Footer(MainDocumentPart main, string id, params Paragraph[] lines) =>
        main.AddNewPart<FooterPart>(id).Footer = new Footer(lines);

    /// <summary>Puts a header on the pages of a section.</summary>
    public static SectionProperties WithHeader(this SectionProperties sheet, string id)
    {
        sheet.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = id });
        return sheet;
    }

    /// <summary>Puts a footer on the pages of a section.</summary>
    public static SectionProperties WithFooter(this SectionProperties sheet, string id)
    {
        sheet.PrependChild(new FooterReference { Type = HeaderFooterValues.Default, Id = id });
        return sheet;
    }

    /// <summary>Leaves header and footer off the first page of a section.</summary>
    public static SectionProperties FirstPageDiffers(this SectionProperties sheet)
    {
        sheet.Append(new TitlePage());
        return sheet;
    }

    /// <summary>Begins to count pages anew.</summary>
    public static SectionProperties FromPageOne(this SectionProperties sheet)
    {
        sheet.InsertBefore(new PageNumberType { Start = 1 }, sheet.GetFirstChild<Columns>());
        return sheet;
    }

    /// <summary>The last paragraph of a section.</summary>
    public static Paragraph SectionBreak(SectionProperties sheet) =>
        new(new ParagraphProperties { SectionProperties = sheet });

    /// <summary>A field that somebody has to fill in, within a line.</summary>
    public static SdtRun Field(string title, Run words) => new(
        new SdtProperties(
            (RunProperties)TypedWords.Setting(words).CloneNode(deep: true),
            new SdtAlias { Val = title },
            new SdtContentText()),
        new SdtContentRun(words));

    /// <summary>Lines that a form holds together.</summary>
    public static SdtBlock Form(string title, params Paragraph[] lines) => new(
        new SdtProperties(new SdtAlias { Val = title }),
        new SdtContentBlock(lines));

    /// <summary>Words that lead to an address.</summary>
    public static Hyperlink Link(string relation, Run words) => new(words.Styled("Hyperlink")) { Id = relation };

    /// <summary>Adds a comment.</summary>
    public static void Comment(MainDocumentPart main, string text) =>
        main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(Line(text, 10))
        {
            Id = "0",
            Author = "Lãnh đạo Văn phòng",
            Initials = "LĐ",
            Date = new DateTime(2024, 9, 4, 9, 0, 0, DateTimeKind.Utc),
        });

    /// <summary>Words that the comment is about.</summary>
    public static OpenXmlElement[] Commented(Run words) =>
    [
        new CommentRangeStart { Id = "0" },
        words,
        new CommentRangeEnd { Id = "0" },
        new Run(new CommentReference { Id = "0" }),
    ];

    /// <summary>A word that the spelling checker does not know.</summary>
    public static OpenXmlElement[] Doubted(Run word) =>
    [
        new ProofError { Type = ProofingErrorValues.SpellStart },
        word,
        new ProofError { Type = ProofingErrorValues.SpellEnd },
    ];

    /// <summary>Words that a bookmark holds.</summary>
    public static OpenXmlElement[] Marked(string name, Run words) =>
    [
        new BookmarkStart { Id = "1", Name = name },
        words,
        new BookmarkEnd { Id = "1" },
    ];
}
