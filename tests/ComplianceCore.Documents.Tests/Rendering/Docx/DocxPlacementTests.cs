using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Where parts stand to each other: the heading, its rules, addressees, the closing block, stamps.</summary>
public sealed class DocxPlacementTests
{
    private static readonly LayoutProfile _profile = LayoutProfile.For(DispatchDate.InYear(2026));

    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_issuing_body_stands_left_of_the_name_of_the_country(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        (ColumnOf(docx.Of(DispatchElement.IssuingBody)[0]), ColumnOf(docx.Of(DispatchElement.CountryName).Single()))
            .Should().Be((0, 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Place_and_day_stand_on_the_line_of_the_number(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var number = docx.Of(DispatchElement.CodeNumber).Single();
        var place = docx.Of(DispatchElement.PlaceAndDate).Single();

        ReferenceEquals(RowOf(place), RowOf(number)).Should().BeTrue();
        docx.SettingOf(place).Before.Should().Be(docx.SettingOf(number).Before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Neither_Quốc_hiệu_nor_Tiêu_ngữ_nor_the_date_wraps(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        new[] { DispatchElement.CountryName, DispatchElement.Motto, DispatchElement.PlaceAndDate }
            .Select(element => docx.Of(element).Single())
            .Select(line => CellWidthOf(line) - WidthOf(line)).Should().OnlyContain(room => room > 100);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_under_the_motto_is_as_long_as_its_text_and_in_the_middle(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var motto = docx.Of(DispatchElement.Motto).Single();
        var rule = RuleUnder(docx, motto);

        rule.Length.Should().BeInRange(WidthOf(motto) - 2, WidthOf(motto) + 2);
        rule.Left.Should().Be(rule.Right);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_under_the_issuing_body_is_a_third_to_a_half_of_its_text_and_in_the_middle(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var body = docx.Of(DispatchElement.IssuingBody)[^1];
        var rule = RuleUnder(docx, body);
        var text = TypesetLines.Of(
            body.InnerText, TypeSetting.Of(_profile[DispatchElement.IssuingBody]), CellWidthOf(body)).LastWidth;

        rule.Length.Should().BeInRange(text / 3, text / 2);
        rule.Left.Should().Be(rule.Right);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_are_solid_lines(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        new[] { docx.Of(DispatchElement.IssuingBody)[^1], docx.Of(DispatchElement.Motto).Single() }
            .Select(text => docx.TopBorderOf((Paragraph)text.NextSibling()!))
            .Select(border => (border.Val!.Value, border.Size!.Value, border.Color!.Value))
            .Distinct().Should().Equal((BorderValues.Single, 6u, "000000"));
    }

    [Theory]
    [InlineData("yen-chau-2021-q1")]
    [InlineData("every part")]
    public void Dashes_of_several_addressees_stand_under_the_colon(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        EffectiveParagraph[] lines = [.. docx.Of(DispatchElement.Addressees).Select(docx.SettingOf)];
        var colon = lines[0].Left + TimesNewRoman.WidthOf(
            "Kính gửi", TypeSetting.Of(_profile[DispatchElement.Addressees]));

        lines.Should().HaveCountGreaterThan(2);
        lines.Skip(1).Should().OnlyContain(line => line.Left + line.FirstLine == colon);
    }

    [Fact]
    public void One_addressee_stands_on_the_line_of_the_label_and_wraps_behind_it()
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft);
        var line = docx.Of(DispatchElement.Addressees).Single();

        line.InnerText.Should().Be("Kính gửi: Các bộ phận chuyên môn thuộc UBND xã");
        docx.SettingOf(line).FirstLine.Should().Be(
            -TimesNewRoman.WidthOf("Kính gửi: ", TypeSetting.Of(_profile[DispatchElement.Addressees])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_closing_block_stays_on_one_page_with_the_end_of_the_body(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var row = RowOf(docx.Of(DispatchElement.RecipientsLabel).Single());

        var last = docx.Of(DispatchElement.Body)[^1];

        (row.TableRowProperties!.GetFirstChild<CantSplit>() is not null, last.ParagraphProperties!.KeepNext is not null)
            .Should().Be((true, true));
        ReferenceEquals(row.Parent!.PreviousSibling(), last).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_signature_stands_right_and_level_with_the_recipients(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var label = docx.Of(DispatchElement.RecipientsLabel).Single();
        var title = docx.Of(DispatchElement.SigningTitle)[0];

        (ReferenceEquals(RowOf(title), RowOf(label)), ColumnOf(title), ColumnOf(label)).Should().Be((true, 1, 0));
        docx.SettingOf(title).Before.Should().Be(docx.SettingOf(label).Before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_room_for_the_signature(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.SettingOf(docx.Of(DispatchElement.SignerName).Single()).Before
            .Should().Be(Twips.FromMillimetres(_profile.Custom.SignatureRoom)).And.BeGreaterThan(1400);
    }

    [Theory]
    [InlineData(Urgency.Urgent, "KHẨN", 1134)]
    [InlineData(Urgency.VeryUrgent, "THƯỢNG KHẨN", 2268)]
    [InlineData(Urgency.Express, "HOẢ TỐC", 1701)]
    public void A_stamp_of_urgency_has_the_frame_of_the_decree(Urgency urgency, string words, int width)
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with { Urgency = urgency });
        var stamp = docx.Of(DispatchElement.Urgency).Single();
        var height = RowOf(stamp).TableRowProperties!.GetFirstChild<TableRowHeight>()!;

        (stamp.InnerText, CellWidthOf(stamp), height.Val!.Value, height.HeightType!.Value)
            .Should().Be((words, width, 454u, HeightRuleValues.Exact));
        docx.SettingOf(stamp.GetFirstChild<Run>()!).Color.Should().Be("FF0000");
        RowOf(stamp).Ancestors<Table>().First().Descendants<TableBorders>().Single().ChildElements
            .OfType<BorderType>().Select(border => border.Color!.Value).Distinct().Should().Equal("FF0000");
    }

    [Theory]
    [InlineData(Secrecy.Confidential, "MẬT")]
    [InlineData(Secrecy.Secret, "TỐI MẬT")]
    [InlineData(Secrecy.TopSecret, "TUYỆT MẬT")]
    public void A_stamp_of_secrecy_has_a_frame_around_its_words(Secrecy secrecy, string words)
    {
        using var docx = WrittenDocx.Of(GivenDispatch.Draft with { Secrecy = secrecy });
        var stamp = docx.Of(DispatchElement.Secrecy).Single();

        stamp.InnerText.Should().Be(words);
        CellWidthOf(stamp).Should().BeGreaterThan(WidthOf(stamp) + 500);
    }

    [Fact]
    public void Secrecy_stands_over_urgency_under_the_subject()
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called("stamps"));

        docx.Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0)
            .SkipWhile(text => !text.StartsWith("V/v", StringComparison.Ordinal)).Skip(1).Take(2)
            .Should().Equal("TUYỆT MẬT", "THƯỢNG KHẨN");
    }

    private static (int Length, int Left, int Right) RuleUnder(WrittenDocx docx, Paragraph text)
    {
        var rule = (Paragraph)text.NextSibling()!;
        var setting = docx.SettingOf(rule);
        return (CellWidthOf(text) - setting.Left - setting.Right, setting.Left, setting.Right);
    }

    private static int WidthOf(Paragraph paragraph) => TimesNewRoman.WidthOf(
        paragraph.InnerText,
        TypeSetting.Of(_profile[Enum.Parse<DispatchElement>(paragraph.ParagraphProperties!.ParagraphStyleId!.Val!)]));

    private static int CellWidthOf(Paragraph paragraph) => WrittenDocx.Number(
        paragraph.Ancestors<TableCell>().First().TableCellProperties!.TableCellWidth!.Width!);

    private static TableRow RowOf(OpenXmlElement element) => element.Ancestors<TableRow>().First();

    private static int ColumnOf(Paragraph paragraph)
    {
        var cell = paragraph.Ancestors<TableCell>().First();
        return cell.ElementsBefore().OfType<TableCell>().Count();
    }
}
