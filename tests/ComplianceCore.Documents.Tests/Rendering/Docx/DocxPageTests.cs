using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The pages as the Open XML SDK reads them back: paper, margins, page numbers, sections.</summary>
public sealed class DocxPageTests
{
    private static readonly LayoutProfile _profile = LayoutProfile.For(DispatchDate.InYear(2026));

    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dispatch_and_each_annex_are_sections(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.Sections.Select(section => section.GetFirstChild<SectionType>()!.Val!.Value)
            .Should().HaveCount(1 + PrintedDispatches.Called(name).Annexes.Count)
            .And.OnlyContain(mark => mark == SectionMarkValues.NextPage);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_paper_is_A4_and_lies_on_its_side_where_the_annex_asks_for_it(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        using var docx = WrittenDocx.Of(dispatch);

        docx.Sections.Select(section => section.GetFirstChild<PageSize>()!)
            .Select(page => (
                page.Width!.Value, page.Height!.Value, page.Orient?.Value == PageOrientationValues.Landscape))
            .Should().Equal(dispatch.Annexes.Select(annex => annex.IsLandscape).Prepend(false)
                .Select(isLandscape => isLandscape ? (16838u, 11906u, true) : (11906u, 16838u, false)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_has_the_margins_of_the_profile(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.Sections.Select(section => section.GetFirstChild<PageMargin>()!)
            .Select(page => (page.Top!.Value, page.Bottom!.Value, (int)page.Left!.Value, (int)page.Right!.Value))
            .Distinct().Should().Equal(
                (
                    Twips.FromMillimetres(_profile.Margins.Top.Chosen),
                    Twips.FromMillimetres(_profile.Margins.Bottom.Chosen),
                    Twips.FromMillimetres(_profile.Margins.Left.Chosen),
                    Twips.FromMillimetres(_profile.Margins.Right.Chosen)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_count_from_one_in_the_dispatch_and_in_each_annex(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.Sections.Select(section => section.GetFirstChild<PageNumberType>()!.Start!.Value)
            .Distinct().Should().Equal(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_page_shows_no_number(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.Sections.Count(section => section.GetFirstChild<TitlePage>() is null).Should().Be(0);
        docx.Sections.Select(section => docx.HeaderOf(section, HeaderFooterValues.First))
            .Sum(header => header.InnerText.Length + header.Descendants<SimpleField>().Count()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Further_pages_show_their_number_in_the_middle_of_the_top_margin(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var header = docx.HeaderOf(docx.Sections[^1], HeaderFooterValues.Default);
        var number = header.Descendants<SimpleField>().Single();

        number.Instruction!.Value.Should().Be(" PAGE ");
        docx.SettingOf(header.Elements<Paragraph>().Single()).Alignment.Should().Be(JustificationValues.Center);
        docx.SettingOf(number.GetFirstChild<Run>()!).Should().Be(
            new EffectiveRun("Times New Roman", 28, IsBold: false, IsItalic: false, "000000", "vi-VN"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_number_ends_above_the_text(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var number = Twips.FromPoints(_profile[DispatchElement.PageNumber].Size.Chosen);

        docx.Sections.Select(section => section.GetFirstChild<PageMargin>()!)
            .Count(page => page.Header!.Value + number >= page.Top!.Value).Should().Be(0);
    }

    [Fact]
    public void The_properties_name_the_dispatch_and_its_language()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.WithEveryPart);
        var properties = docx.Package.PackageProperties;

        (properties.Title, properties.Subject, properties.Creator, properties.Language, properties.Created).Should().Be(
            (
                "Công văn 07/UBND-VP",
                "V/v chấn chỉnh việc ký số văn bản quý IV/2022",
                "ỦY BAN NHÂN DÂN HUYỆN SÔNG THƠ",
                "vi-VN",
                null));
    }
}
