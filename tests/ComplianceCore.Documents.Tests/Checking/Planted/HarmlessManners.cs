using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Other ways to set the same letters.</summary>
internal static class HarmlessManners
{
    /// <summary>The variants.</summary>
    public static IReadOnlyList<HarmlessVariant> All { get; } =
    [
        new("letters as a letter and marks", Decompose),
        new("label split over runs", docx => Split(docx[DispatchElement.RecipientsLabel])),
        new("number split over runs", docx => Split(docx[DispatchElement.CodeNumber])),
        new("place and date split over runs", docx => Split(docx[DispatchElement.PlaceAndDate])),
        new("label of addressees split over runs", docx => Split(docx[DispatchElement.Addressees])),
        new("motto split over runs", docx => Split(docx[DispatchElement.Motto])),
        new("style of the motto on another style", docx => Inherit(docx, DispatchElement.Motto)),
        new("style of the body on another style", docx => Inherit(docx, DispatchElement.Body)),
        new("style of the title on another style", docx => Inherit(docx, DispatchElement.SigningTitle)),
        new("size of the body from the defaults of the document", DefaultSize),
        new("typeface from the theme's defaults", docx => docx.StyleCalled("Normal").StyleRunProperties!.Remove()),
        new("inserted words", Insert),
        new("deleted words", Delete),
        new("bold in style and run style", Toggle),
        new("letters shown as capitals", Capitals),
        new("automatic colour", docx => Color(docx, "auto")),
        new("black in figures", docx => Color(docx, "000000")),
        new("small letters of the typeface's name", docx => Font(docx, "times new roman")),
        new("underlined words in the body", docx => EditedDocx.Set(
            docx[DispatchElement.Body], () => new Underline { Val = UnderlineValues.Single })),
        new("one bold paragraph in the body", docx => EditedDocx.Set(
            docx.Lines(DispatchElement.Body)[3], () => new Bold())),
        new("page number by a field of three parts", ComplexField),
        new("page number of size 13", docx => EditedDocx.Set(
            docx[DispatchElement.PageNumber], () => new FontSize { Val = "26" })),
        new("sizes for complex scripts", docx => EditedDocx.Set(
            docx[DispatchElement.Body], () => new FontSizeComplexScript { Val = "40" })),
        new("motto underlined for its rule", UnderlineMotto),
        new("a bookmark and a proofing mark within a word", docx => docx[DispatchElement.Subject]
            .GetFirstChild<Run>()!.InsertBeforeSelf(new ProofError { Type = ProofingErrorValues.SpellStart })),
        new("heading of no break between words", docx => docx.Write(
            DispatchElement.SuperiorBody, "ỦY\u00A0BAN\u00A0NHÂN\u00A0DÂN TỈNH BIỂN MƠ")),
    ];

    private static void Decompose(EditedDocx docx)
    {
        foreach (var text in docx.Body.Descendants<Text>())
        {
            text.Text = text.Text.Normalize(System.Text.NormalizationForm.FormD);
        }
    }

    /// <summary>Parts the words of a paragraph into a run for every two letters.</summary>
    private static void Split(Paragraph paragraph)
    {
        var run = paragraph.GetFirstChild<Run>()!;
        foreach (var letters in run.InnerText.Chunk(2))
        {
            run.InsertBeforeSelf(DocxText.Run(new string(letters)));
        }

        run.Remove();
    }

    /// <summary>Moves all that a style says to one that it stands on.</summary>
    private static void Inherit(EditedDocx docx, DispatchElement element)
    {
        var style = docx.StyleOf(element);
        var below = (Style)style.CloneNode(deep: true);
        below.StyleId = "Below";
        below.StyleName!.Val = "Below";
        style.InsertBeforeSelf(below);
        style.BasedOn!.Val = "Below";
        style.StyleParagraphProperties?.Remove();
        style.StyleRunProperties?.Remove();
    }

    private static void DefaultSize(EditedDocx docx)
    {
        docx.StyleOf(DispatchElement.Body).StyleRunProperties?.Remove();
        docx.StyleCalled("Normal").StyleRunProperties?.Remove();
        docx.Defaults.RunPropertiesDefault!.RunPropertiesBaseStyle!.GetFirstChild<FontSize>()!.Val = "28";
    }

    private static void Insert(EditedDocx docx)
    {
        var run = docx[DispatchElement.Motto].GetFirstChild<Run>()!;
        run.InsertAfterSelf(new InsertedRun(DocxText.Run("Hạnh phúc")) { Id = "1", Author = "A" });
        run.GetFirstChild<Text>()!.Text = "Độc lập - Tự do - ";
    }

    private static void Delete(EditedDocx docx)
    {
        var words = new Run(new DeletedText(" muôn năm"));
        docx[DispatchElement.Motto].Append(new DeletedRun(words) { Id = "2", Author = "A" });
    }

    private static void Toggle(EditedDocx docx)
    {
        var style = new Style(new StyleName { Val = "Emphasis of the place" }, new StyleRunProperties(new Italic()))
        {
            Type = StyleValues.Character,
            StyleId = "Emphasis",
        };
        docx.StyleCalled("Normal").InsertAfterSelf(style);
        docx.StyleOf(DispatchElement.PlaceAndDate).StyleRunProperties!.Italic!.Remove();
        EditedDocx.Set(docx[DispatchElement.PlaceAndDate], () => new RunStyle { Val = "Emphasis" });
    }

    private static void Capitals(EditedDocx docx)
    {
        docx.Write(DispatchElement.CountryName, "Cộng hòa xã hội chủ nghĩa Việt Nam");
        EditedDocx.Set(docx[DispatchElement.CountryName], () => new Caps());
    }

    private static void Color(EditedDocx docx, string color) =>
        EditedDocx.Set(docx[DispatchElement.Body], () => new Color { Val = color });

    private static void Font(EditedDocx docx, string font) =>
        EditedDocx.Set(docx[DispatchElement.Body], () => new RunFonts { Ascii = font, HighAnsi = font });

    private static void ComplexField(EditedDocx docx)
    {
        var paragraph = docx[DispatchElement.PageNumber];
        paragraph.GetFirstChild<SimpleField>()!.Remove();
        paragraph.Append(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE   \\* MERGEFORMAT ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            DocxText.Run("2"),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
    }

    private static void UnderlineMotto(EditedDocx docx)
    {
        EditedDocx.Remove(docx.Rules[1]);
        EditedDocx.Set(docx[DispatchElement.Motto], () => new Underline { Val = UnderlineValues.Single });
    }
}
