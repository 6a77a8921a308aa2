using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace ComplianceCore.Documents.Tests;

/// <summary>That the files around the text of typed documents are what they are said to be.</summary>
public sealed class TypedPackageTests
{
    private const string Document = "word/document.xml";

    [Fact]
    public void The_theme_names_the_typeface_of_the_text()
    {
        using var file = TypedFile.Of(TypedDocuments.FactorySettings);

        file.Main.ThemePart!.Theme.Descendants<Drawing.MinorFont>().Single().LatinFont!.Typeface!.Value
            .Should().Be("Times New Roman");
        file.Body.Descendants<RunFonts>().Select(font => (font.Ascii?.Value, font.AsciiTheme?.InnerText)).Distinct()
            .Should().Equal(("Calibri", null), ("Calibri", "minorHAnsi"));
    }

    [Fact]
    public void Factory_settings_are_Letter_an_inch_and_eight_points()
    {
        using var file = TypedFile.Of(TypedDocuments.FactorySettings);

        file.Body.Descendants<PageSize>().Select(page => (page.Width!.Value, page.Height!.Value))
            .Should().Equal((12240u, 15840u));
        file.Body.Descendants<PageMargin>().Select(page => (page.Top!.Value, page.Left!.Value))
            .Should().Equal((1440, 1440u));
        file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<SpacingBetweenLines>()
            .Select(room => (room.After!.Value, room.Line!.Value)).Should().Equal(("160", "259"));
    }

    [Fact]
    public void Changes_are_tracked()
    {
        using var file = TypedFile.Of(TypedDocuments.TrackedChanges);

        (file.Count<InsertedRun>(), file.Count<DeletedRun>(), file.Count<Inserted>(), file.Count<Deleted>())
            .Should().Be((4, 3, 2, 1));
        (file.Count<MoveFromRun>(), file.Count<MoveToRun>()).Should().Be((1, 1));
        (file.Count<RunPropertiesChange>(), file.Count<ParagraphPropertiesChange>()).Should().Be((2, 1));
    }

    [Fact]
    public void What_is_no_text_stands_between_the_words()
    {
        using var file = TypedFile.Of(TypedDocuments.TrackedChanges);

        (file.Count<CommentReference>(), file.Count<Vanish>(), file.Count<BookmarkStart>(), file.Count<ProofError>())
            .Should().Be((1, 2, 1, 2));
        (file.Count<SdtRun>(), file.Count<SdtBlock>(), file.Count<Hyperlink>()).Should().Be((2, 1, 1));
    }

    [Fact]
    public void The_page_number_is_a_field_of_several_runs_in_the_footer()
    {
        using var file = TypedFile.Of(TypedDocuments.TrackedChanges);

        file.Main.HeaderParts.Count().Should().Be(0);
        file.Main.FooterParts.Single().Footer.Descendants<FieldCode>().Select(code => code.Text)
            .Should().Equal(" PA", "GE   \\* MERGEFORMAT ");
    }

    [Fact]
    public void Labels_are_missing_or_misspelt()
    {
        using var file = TypedFile.Of(TypedDocuments.WrongWords);

        file.Lines.Should().Contain(
            ["Số : 5 / CV - UBND", "Suối Mẫu, ngày 5/1/2021", "Nơi nhân :", "- Luu VT", "KT CHỦ TỊCH"]);
        file.Lines.Should().NotContain(line => line.Contains("V/v", StringComparison.Ordinal))
            .And.NotContain(line => line.EndsWith("./.", StringComparison.Ordinal));
    }

    [Fact]
    public void Dashes_and_numbers_of_lists_are_not_in_the_text()
    {
        using var file = TypedFile.Of(TypedDocuments.ListsAndAnnexes);

        file.Body.Descendants<NumberingId>().GroupBy(item => item.Val!.Value)
            .Select(list => (list.Key, list.Count())).Should().Equal((1, 3), (2, 3), (3, 4));
        file.Lines.Should().Contain("Lưu: VT, TCKH.").And.Contain("UBND các xã, thị trấn;");
    }

    [Fact]
    public void Annexes_are_sections_of_which_one_lies_on_its_side()
    {
        using var file = TypedFile.Of(TypedDocuments.ListsAndAnnexes);

        file.Body.Descendants<SectionProperties>().Select(section => (
                section.GetFirstChild<PageSize>()!.Orient?.InnerText,
                section.Elements<TitlePage>().Any(),
                section.GetFirstChild<PageNumberType>()?.Start?.Value))
            .Should().Equal((null, false, null), ("landscape", false, null), (null, true, 1));
    }

    [Fact]
    public void LibreOffice_saved_what_was_typed()
    {
        using var typed = TypedFile.Of(ConvertedDispatch.Typed());
        using var converted = TypedFile.Of(TypedDocuments.ThroughLibreOffice);

        converted.Lines.Should().Equal(typed.Lines);
        typed.Faults.Should().BeEmpty();
    }

    [Fact]
    public void The_file_of_LibreOffice_is_small_and_names_nobody()
    {
        TypedDocuments.ThroughLibreOffice.Should().HaveCountLessThan(40_000);
        TypedFile.XmlOf(TypedDocuments.ThroughLibreOffice, "docProps/app.xml").Should().Contain("LibreOffice/7.4.7.2");
        TypedFile.XmlOf(TypedDocuments.ThroughLibreOffice, "docProps/core.xml").Should()
            .Contain("<dc:creator></dc:creator>").And.Contain("<cp:lastModifiedBy></cp:lastModifiedBy>");
    }

    [Fact]
    public void LibreOffice_writes_what_the_schema_of_Word_forbids()
    {
        using var file = TypedFile.Of(TypedDocuments.ThroughLibreOffice);

        file.Faults.Should().NotBeEmpty();
        TypedFile.XmlOf(TypedDocuments.ThroughLibreOffice, Document).Should().Contain("<w:b/><w:b/>");
    }

    [Fact]
    public void Strict_has_namespaces_and_units_of_its_own()
    {
        var xml = TypedFile.XmlOf(TypedDocuments.StrictForm, Document);

        xml.Should().Contain("http://purl.oclc.org/ooxml/wordprocessingml/main").And.Contain("w:conformance=\"strict\"")
            .And.Contain("<w:sz w:val=\"13pt\"").And.Contain("w:left=\"20mm\"").And.Contain("w:firstLine=\"36pt\"");
        xml.Should().NotContain("/wordprocessingml/2006/main").And.NotContain("w:ind w:left");
    }

    [Fact]
    public void The_Open_XML_SDK_reads_Strict_but_for_its_paper_and_margins()
    {
        using var file = TypedFile.Of(TypedDocuments.StrictForm);

        file.Faults.Should().Equal("pgMar", "pgSz");
        file.Lines.Should().Contain("Số: 36/TTVD-HC");
    }
}
