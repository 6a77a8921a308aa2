using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class SettingsTextTests : IDisposable
{
    private const string WithUnprintable =
        "This text comes out with the character U+0001, which no document may hold. Take it out of the text, or of the "
        + "name that brings it in. [CC2413]";

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_sentence_text_is_a_template()
    {
        var dispatch = SongTho.Case.Draft();

        new[]
        {
            dispatch.Subject,
            dispatch.LegalBases[0],
            dispatch.Recipients[1].Purpose,
            dispatch.Annexes[0].Label,
            dispatch.Annexes[0].Title,
            dispatch.Annexes[0].ReferenceLine,
        }.Should().Equal(
            "ký số văn bản tháng 5/2024",
            "Căn cứ Kế hoạch số 7/KH-UBND về ký số, kỳ tháng 5/2024",
            "báo cáo tháng 5/2024",
            "Phụ lục tháng 5/2024",
            "TỔNG HỢP KÝ SỐ ĐẾN 30/5/2024",
            "(Kèm theo Công văn số 07/UBND-VP)");
    }

    [Fact]
    public void Addressees_and_names_of_recipients_are_templates()
    {
        var settings = SongTho.Case.Dispatch with
        {
            Addressees = ["{{ units | unit_list }}"],
            Recipients = [new Recipient { Name = "{{ rules.no_signing.breached | unit_list }}" }],
        };

        var dispatch = (SongTho.Case with { Dispatch = settings }).Draft();

        dispatch.Addressees.Concat(dispatch.Recipients.Select(each => each.Name)).Should().Equal(
            "phòng Nội vụ; Thanh tra huyện; UBND các xã: Suối Mơ, Đồi Gió, Bến Lở; phòng Tôn giáo", "phòng Tôn giáo");
    }

    [Fact]
    public void A_name_in_a_sentence_text_stays_as_it_is()
    {
        var office = SongTho.Case.Renaming("ST.TG", "*Tôn giáo* [&] <b>");

        var drafted = (office with
        {
            Dispatch = office.Dispatch with { Subject = "ký số: {{ rules.no_signing.breached | unit_list }}" },
        }).Draft();

        drafted.Subject.Should().Be("ký số: phòng *Tôn giáo* [&] <b>");
    }

    [Theory]
    [InlineData("\"subject\": \"", "dispatch.json(8,18)")]
    [InlineData("\"addressees\": [\"", "dispatch.json(9,22)")]
    [InlineData("\"Các phòng, ban thuộc huyện\", \"", "dispatch.json(9,52)")]
    [InlineData("\"legalBases\": [\"", "dispatch.json(10,22)")]
    [InlineData("\"recipients\": [{ \"name\": \"", "dispatch.json(11,32)")]
    [InlineData("\"purpose\": \"", "dispatch.json(11,79)")]
    [InlineData("\"label\": \"", "dispatch.json(19,20)")]
    [InlineData("\"title\": \"TỔNG", "dispatch.json(20,24)")]
    [InlineData("\"reference\": \"", "dispatch.json(21,24)")]
    public void An_unknown_name_is_told_at_its_place_in_the_file(string before, string place)
    {
        _folder.Replace("dispatch.json", before, before + "{{ nobody }}");

        var load = () => ComplianceCase.Load(_folder.Path);

        load.Should().Throw<CaseFormatException>().Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should().StartWith($"{place}: ").And.EndWith("[CC3030]");
    }

    [Fact]
    public void Other_texts_are_printed_as_they_stand()
    {
        var settings = SongTho.Case.Dispatch with { Place = "{{ period.label }}" };

        (SongTho.Case with { Dispatch = settings }).Draft().Place.Should().Be("{{ period.label }}");
    }

    [Fact]
    public void An_unknown_name_in_settings_built_in_code_is_told_with_the_text_that_uses_it()
    {
        var settings = SongTho.Case.Dispatch with { Addressees = ["Các phòng", "{{ nobody }}"] };

        var draft = () => (SongTho.Case with { Dispatch = settings }).Draft();

        draft
            .Should().Throw<TemplateException>()
            .Which.Issues.Single().Place.ToString().Should().Be("addressees[1](1,4)");
    }

    [Fact]
    public void A_name_that_brings_a_character_in_that_no_document_can_hold_is_told_with_each_text_that_prints_it()
    {
        const string names = "{{ rules.no_signing.breached | unit_list }}";
        var office = SongTho.Case.Renaming("ST.TG", "Tôn\u0001giáo");
        var settings = office.Dispatch with { Subject = "ký số: " + names, Addressees = ["Các xã", names] };

        var draft = () => (office with { Dispatch = settings }).Draft();

        draft.Should().Throw<TemplateException>().Which.Issues.Select(issue => issue.Describe(Language.English))
            .Should().Equal(
                "addressees[1] > text(1,10): " + WithUnprintable,
                "subject > text(1,17): " + WithUnprintable);
    }

    [Theory]
    [InlineData("ký\u0001số")]
    [InlineData("{{ '\\uffff' }}")]
    public void A_text_built_in_code_with_such_a_character_is_told_as_a_template(string subject)
    {
        var draft = () => (SongTho.Case with { Dispatch = SongTho.Case.Dispatch with { Subject = subject } }).Draft();

        draft.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().Be("CC3002");
    }

    [Theory]
    [InlineData("\\u0001", "dispatch.json(8,19) CC3002")]
    [InlineData("\\uffff", "dispatch.json(8,19) CC3002")]
    public void A_literal_that_stands_for_such_a_character_is_told_at_its_place_in_the_file(
        string escape,
        string refusal)
    {
        _folder.Replace("dispatch.json", "\"subject\": \"", $"\"subject\": \"{{{{ '\\{escape}' }}}}");

        var load = () => ComplianceCase.Load(_folder.Path);

        load.Should().Throw<CaseFormatException>().Which.Issues.Select(issue => $"{issue.Place} {issue.Code}")
            .Should().Equal(refusal);
    }

    [Fact]
    public void A_figure_that_was_not_reported_is_told_with_the_text_that_reads_it()
    {
        var settings = SongTho.Case.Dispatch with
        {
            Subject = "{{ for unit in units }}{{ unit.figures.signed }}{{ end }}",
        };

        var draft = () => (SongTho.Case with { Dispatch = settings }).Draft();

        draft.Should().Throw<TemplateException>().Which.Issues.Single().Place.File.Should().Be("subject");
    }
}
