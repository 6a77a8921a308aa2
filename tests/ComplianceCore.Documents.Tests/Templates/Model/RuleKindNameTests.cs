using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>What a template may say of each kind of rule, over the case on the page of the case format.</summary>
public sealed class RuleKindNameTests : IDisposable
{
    private const string PhongAndCentre = "phong commune;phong commune;trung_tam commune;";

    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public RuleKindNameTests()
    {
        foreach (var (file, text) in DocumentationPage.Read("case-format.md").Files)
        {
            _folder.Write(file, text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{{ rules.low_received.low | unit_list }}", "phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("{{ rules.low_received.zero.size }}", "0")]
    [InlineData("{{ rules.low_received.minimum }}, {{ rules.low_received.minimums.commune }}", "10, 10")]
    [InlineData("{{ rules.signing_target.threshold }}, {{ rules.signing_target.thresholds.commune }}", "95, 95")]
    [InlineData("{{ rules.low_received.concerned.size }}", "3")]
    [InlineData("{{ rules.monthly_report.concerned.size }}", "2")]
    [InlineData("{{ rules.monthly_report.not_received | head_list }}", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("{{ rules.monthly_report.late.size }}", "0")]
    [InlineData("{{ rules.monthly_report.report.what }}", "báo cáo kết quả ký số")]
    [InlineData("{{ rules.monthly_report.report.due_before | due_date }}", "trước ngày 16/9/2026")]
    [InlineData("{{ rules.head_answers.breached | head_list }}", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData(
        "{{ for unit in units }}{{ if unit.reported.signed }}{{ unit.figures.signed }}{{ else }}-{{ end }};{{ end }}",
        "117;0;-;")]
    [InlineData("{{ reported.signed }}/{{ units.size }}", "2/3")]
    [InlineData("{{ reported.signing_rate }}, {{ reported.received }}", "2, 3")]
    [InlineData("{{ for unit in units }}{{ unit.kind }} {{ unit.level }};{{ end }}", PhongAndCentre)]
    [InlineData("{{ for group in groups }}{{ group.reported.signed }};{{ end }}", "2;0;")]
    public void A_name_prints_what_the_rule_found(string template, string printed) =>
        BodyOf(template).Should().Be(printed);

    [Fact]
    public void A_report_that_came_late_has_its_day_and_its_delay()
    {
        _folder.Replace("reports.csv", "2026-09-15", "2026-09-18")
            .Replace("case.json", "\"2026-09-15\"", "\"2026-09-18\"");

        BodyOf("{{ late = rules.monthly_report.late }}{{ for report in late }}{{ report.unit.name }}, "
                + "{{ report.received | date_short }}, {{ report.days_late | count }}{{ end }}")
            .Should().Be("Văn hóa - Xã hội, 18/9/2026, 03");
    }

    [Fact]
    public void Too_little_is_parted_into_something_and_nothing()
    {
        _folder.Replace("figures.csv", "BM.HCC,received,10", "BM.HCC,received,0");

        BodyOf("{{ rule = rules.low_received }}{{ rule.low.size }} + {{ rule.zero.size }} = {{ rule.breached.size }}")
            .Should().Be("1 + 1 = 2");
    }

    [Fact]
    public void The_notice_that_this_dispatch_gives_names_the_later_period()
    {
        _folder.Replace("rules.json", "\"periodEnd\": \"2026-08-14\"", "\"periodEnd\": \"2026-09-14\"")
            .Replace("rules.json", "\"from\": \"2026-09-01\"", "\"from\": \"2026-10-01\"")
            .Replace("rules.json", "\"tháng 9/2026\"", "\"tháng 10/2026\"");

        BodyOf("{{ rules.head_answers.notice.answerable }} ({{ rules.head_answers.notice.from | date_short }})")
            .Should().Be("tháng 10/2026 (01/10/2026)");
    }

    [Fact]
    public void A_dispatch_that_gives_no_notice_cannot_print_one()
    {
        var drafting = () => BodyOf("{{ rules.head_answers.notice.answerable }}");

        drafting.Should().Throw<TemplateException>().WithMessage("*'head_answers'*gives_notice*[CC3204]");
    }

    [Fact]
    public void A_template_can_ask_whether_its_dispatch_gives_a_notice() =>
        BodyOf("{{ rule = rules.head_answers }}"
                + "{{ if rule.gives_notice }}{{ rule.notice.answerable }}{{ else }}không{{ end }}")
            .Should().Be("không");

    [Fact]
    public void A_threshold_that_is_not_in_force_yet_cannot_be_printed()
    {
        _folder.Replace("rules.json", "\"from\": \"2026-07-15\"", "\"from\": \"2026-10-01\"");

        var drafting = () => BodyOf("{{ rules.low_received.minimum }}");

        drafting.Should().Throw<TemplateException>().WithMessage("*'low_received'*in_force*[CC3205]");
    }

    [Fact]
    public void A_template_can_ask_whether_a_rule_is_in_force()
    {
        _folder.Replace("rules.json", "\"from\": \"2026-07-15\"", "\"from\": \"2026-10-01\"");

        BodyOf("{{ if rules.low_received.in_force }}{{ rules.low_received.minimum }}{{ else }}chưa{{ end }}")
            .Should().Be("chưa");
    }

    private string BodyOf(string template)
    {
        _folder.Write("template.sbn", template + "./.");
        var office = ComplianceCase.Load(_folder.Path);
        var body = DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template).Body;
        return string.Concat(body.Blocks.Cast<BodyParagraph>())[..^"./.".Length];
    }
}
