using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Each part as it is set once styles are inherited, held against the profile.</summary>
public sealed class DocxElementTests
{
    private static readonly LayoutProfile _profile = LayoutProfile.For(DispatchDate.InYear(2026));

    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_set_as_their_part_asks(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        Runs(docx).Where(run => run.Element is not (DispatchElement.Body or DispatchElement.Secrecy
                or DispatchElement.Urgency))
            .Select(run => (run.Element, run.Setting))
            .Should().HaveCountGreaterThan(10).And.OnlyContain(run => run.Setting == SettingOf(run.Element));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_of_the_body_are_upright_but_where_the_template_says_otherwise(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        Runs(docx).Where(run => run.Element == DispatchElement.Body)
            .Select(run => (run.Setting, SettingOf(DispatchElement.Body) with
            {
                IsBold = run.Run.RunProperties?.Bold is not null,
                IsItalic = run.Run.RunProperties?.Italic is not null,
            }))
            .Should().NotBeEmpty().And.OnlyContain(run => run.Item1 == run.Item2);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_stands_as_the_profile_aligns_it(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        Enum.GetValues<DispatchElement>()
            .SelectMany(element => docx.Of(element).Select(paragraph => (element, docx.SettingOf(paragraph).Alignment)))
            .Should().HaveCountGreaterThan(10)
            .And.OnlyContain(part => part.Alignment == AlignmentOf(_profile[part.element].Alignment));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Paragraphs_of_the_body_stand_in_and_keep_their_distance(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.Of(DispatchElement.Body).Concat(docx.Of(DispatchElement.LegalBasis)).Select(docx.SettingOf).Distinct()
            .Should().Equal(new EffectiveParagraph(
                JustificationValues.Both,
                Before: 0,
                After: 120,
                Line: 276,
                LineSpacingRuleValues.Auto,
                Left: 0,
                Right: 0,
                FirstLine: 720));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_subject_stands_six_points_below_the_number(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));
        var number = docx.Of(DispatchElement.CodeNumber).Single();
        var subject = docx.Of(DispatchElement.Subject).Single();

        (docx.SettingOf(number).After + docx.SettingOf(subject).Before).Should().Be(120);
        ReferenceEquals(number.NextSibling(), subject).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quốc_hiệu_and_Tiêu_ngữ_are_single_spaced(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        new[] { DispatchElement.CountryName, DispatchElement.Motto }
            .Select(element => docx.SettingOf(docx.Of(element).Single()))
            .Select(setting => (setting.Before, setting.After, setting.Line)).Distinct().Should().Equal((0, 0, 240));
    }

    private static EffectiveRun SettingOf(DispatchElement element)
    {
        var layout = _profile[element];
        return new EffectiveRun(
            _profile.Font.Name,
            (int)(layout.Size.Chosen * 2),
            layout.IsBold,
            layout.IsItalic,
            _profile.Font.Color,
            "vi-VN");
    }

    private static IEnumerable<(DispatchElement Element, Run Run, EffectiveRun Setting)> Runs(WrittenDocx docx) =>
        from element in Enum.GetValues<DispatchElement>()
        from paragraph in docx.Of(element)
        from run in paragraph.Descendants<Run>()
        select (element, run, docx.SettingOf(run));

    private static JustificationValues AlignmentOf(ParagraphAlignment alignment) => alignment switch
    {
        ParagraphAlignment.Left => JustificationValues.Left,
        ParagraphAlignment.Center => JustificationValues.Center,
        ParagraphAlignment.Right => JustificationValues.Right,
        _ => JustificationValues.Both,
    };
}
