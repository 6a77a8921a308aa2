using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class DispatchDrafterTests
{
    private static readonly TemplateFile _template = new("template.sbn", "Kính gửi các đơn vị./.");

    [Fact]
    public void A_template_of_other_rules_is_refused()
    {
        var other = RuleSet.Of(SongThoInCode.Rules with { Id = "other_rules" });
        var template = DispatchTemplate.Parse(_template, other, SongTho.Case.Period);

        var draft = () => (SongTho.Case with { Template = template }).Draft();

        draft.Should().Throw<ArgumentException>().WithParameterName("report")
            .WithMessage("*for the rules 'other_rules'*the report is by 'song_tho_signing'*");
    }

    [Fact]
    public void A_template_of_another_period_is_refused()
    {
        var june = ReportingPeriod.Month(2024, 6);
        var template = DispatchTemplate.Parse(_template, SongTho.Case.Rules, june);

        var draft = () => (SongTho.Case with { Template = template }).Draft();

        draft
            .Should().Throw<ArgumentException>().WithParameterName("report").WithMessage("*tháng 6/2024*tháng 5/2024*");
    }

    [Fact]
    public void A_report_of_another_period_is_refused()
    {
        var june = SongTho.Case with { Period = ReportingPeriod.Month(2024, 6) };

        var draft = () => DispatchDrafter.Draft(june.Evaluate(), june.Dispatch, june.Template);

        draft.Should().Throw<ArgumentException>().WithParameterName("report");
    }

    [Fact]
    public void An_equal_period_is_the_same_period()
    {
        var office = SongTho.Case with { Period = ReportingPeriod.Month(2024, 5) };

        office.Draft().Subject.Should().Be("ký số văn bản tháng 5/2024");
    }

    [Fact]
    public void A_unit_in_breach_is_named_by_its_head() => BodyOf(SongTho.Case).Should().StartWith(
        "Trong tháng 5/2024, các đơn vị phát hành 40.057 văn bản; UBND huyện phê bình Trưởng phòng Tôn giáo.\n\n");

    [Fact]
    public void A_period_without_a_breach_reads_well()
    {
        var office = SongTho.Reporting(("ST.TG", "issued", 7), ("ST.TG", "signed", 7), ("ST.TG", "sent", 7));

        BodyOf(office).Should().Be(
            "Trong tháng 5/2024, các đơn vị phát hành 7 văn bản.\n\n"
            + "Các đơn vị gửi liên thông từ 97,5% văn bản, xong trước ngày 08/6/2024./.");
    }

    [Fact]
    public void Every_part_of_the_settings_stands_in_the_dispatch()
    {
        var settings = SongTho.Case.Dispatch;

        var dispatch = SongTho.Case.Draft();

        dispatch.Should().BeEquivalentTo(
            new
            {
                settings.IssuingBody,
                settings.CodeNumber,
                settings.CodeNotation,
                settings.Place,
                settings.IssuedDate,
                settings.Addressees,
                settings.Archive,
                settings.Signature,
            });
    }

    [Fact]
    public void A_body_that_is_not_closed_is_refused()
    {
        var draft = () => SongTho.Case.Saying("Kính gửi các đơn vị.").Draft();

        draft
            .Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which.Code.Should().Be("CC3118");
    }

    [Fact]
    public void A_drafting_that_is_cancelled_stops()
    {
        var draft = () => DispatchDrafter.Draft(
            SongTho.Case.Evaluate(),
            SongTho.Case.Dispatch,
            SongTho.Case.Template,
            new CancellationToken(canceled: true));

        draft.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("vi")]
    [InlineData("tr")]
    public void Every_culture_drafts_the_same_bytes(string culture) =>
        Cultures.Under(culture, Printed).Should().Be(Printed());

    [Fact]
    public void Several_threads_draft_the_same_from_one_case()
    {
        var report = SongTho.Case.Evaluate();

        var drafted = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).Select(_ =>
            PlainTextRenderer.Render(DispatchDrafter.Draft(report, SongTho.Case.Dispatch, SongTho.Case.Template)));

        drafted.Distinct(StringComparer.Ordinal).Should().Equal(PlainTextRenderer.Render(SongTho.Case.Draft()));
    }

    private static string BodyOf(ComplianceCase office)
    {
        var text = PlainTextRenderer.Render(office.Draft());
        var start = text.IndexOf("Trong tháng", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n\nNơi nhận", StringComparison.Ordinal)];
    }

    private static string Printed()
    {
        using var folder = SongTho.Folder();
        var dispatch = ComplianceCase.Load(folder.Path).Draft();
        return PlainTextRenderer.Render(dispatch) + MarkdownRenderer.Render(dispatch);
    }
}
