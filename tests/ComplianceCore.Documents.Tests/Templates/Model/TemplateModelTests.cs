using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class TemplateModelTests
{
    [Theory]
    [InlineData("{{ period.label }}", "tháng 5/2024")]
    [InlineData("{{ period.first | date_short }}", "01/5/2024")]
    [InlineData("{{ period.last | date_short }}", "31/5/2024")]
    [InlineData("{{ as_of | date_short }}", "30/5/2024")]
    [InlineData("{{ if provisional }}số liệu tạm{{ end }}", "số liệu tạm")]
    [InlineData("{{ dispatch.code }}", "07/UBND-VP")]
    [InlineData("{{ dispatch.place }}", "Sông Thơ")]
    [InlineData("{{ dispatch.date_short }}", "31/5/2024")]
    [InlineData("{{ dispatch.date_words }}", "ngày 31 tháng 5 năm 2024")]
    public void The_period_and_the_heading_have_names(string template, string printed) =>
        SongTho.Case.Prints(template).Should().Be(printed);

    [Theory]
    [InlineData("{{ units.size }}", "6")]
    [InlineData("{{ for unit in units }}{{ unit.code }} {{ end }}", "ST.NV ST.TTR 90001 90002 90003 ST.TG ")]
    [InlineData(
        "{{ for group in groups }}{{ group.title }}: {{ group.units.size }}; {{ end }}",
        "Các phòng, ban: 2; Các xã, thị trấn: 3; ")]
    [InlineData(
        "{{ for group in groups }}{{ group.units | unit_list }}; {{ end }}",
        "phòng Nội vụ, Thanh tra huyện; UBND các xã: Suối Mơ, Đồi Gió, Bến Lở; ")]
    [InlineData("{{ for group in groups }}{{ group.totals.signed }} {{ end }}", "19037 18999 ")]
    [InlineData("{{ totals.issued }}", "40057")]
    public void Units_groups_and_totals_have_names(string template, string printed) =>
        SongTho.Case.Prints(template).Should().Be(printed);

    [Theory]
    [InlineData("code", "ST.NV")]
    [InlineData("name", "Nội vụ")]
    [InlineData("label", "Phòng Nội vụ")]
    [InlineData("sentence", "phòng Nội vụ")]
    [InlineData("head", "Trưởng phòng Nội vụ")]
    [InlineData("figures.issued", "20000")]
    [InlineData("figures.sending_rate", "95")]
    public void A_unit_has_names(string member, string printed) =>
        SongTho.Case.Prints($$$"""{{ for unit in units }}{{ if for.first }}{{ unit.{{{member}}} }}{{ end }}{{ end }}""")
            .Should().Be(printed);

    [Theory]
    [InlineData("no_signing.title", "Không ký số")]
    [InlineData("no_signing.consequence", "phê bình")]
    [InlineData("no_signing.obligation.what", "báo cáo giải trình")]
    [InlineData("no_signing.obligation.to", "UBND huyện")]
    [InlineData("no_signing.obligation.through", "Phòng Nội vụ")]
    [InlineData("no_signing.obligation.contact", "bà Lê Thị Mẫu")]
    [InlineData("no_signing.obligation.due_before | due_date", "trước ngày 05/6/2024")]
    [InlineData("sending_target.obligation.due_before | due_date", "trước ngày 08/6/2024")]
    [InlineData("sending_target.threshold", "97,5")]
    public void A_rule_has_names(string member, string printed) =>
        SongTho.Case.Prints($$$"""{{ rules.{{{member}}} }}""").Should().Be(printed);

    [Theory]
    [InlineData("no_signing.met", "phòng Nội vụ, Thanh tra huyện, UBND xã Suối Mơ")]
    [InlineData("no_signing.breached", "phòng Tôn giáo")]
    [InlineData("no_signing.not_applicable", "UBND xã Đồi Gió")]
    [InlineData("no_signing.undetermined", "UBND xã Bến Lở")]
    [InlineData("signing_target.met", "Thanh tra huyện, UBND xã Suối Mơ")]
    [InlineData("signing_target.breached", "phòng Nội vụ, phòng Tôn giáo")]
    [InlineData(
        "later_target.not_applicable",
        "phòng Nội vụ; Thanh tra huyện; UBND các xã: Suối Mơ, Đồi Gió, Bến Lở; phòng Tôn giáo")]
    public void The_units_of_a_verdict_have_a_name(string list, string printed) =>
        SongTho.Case.Prints($$$"""{{ rules.{{{list}}} | unit_list }}""").Should().Be(printed);

    [Theory]
    [InlineData("rules.signing_target.threshold")]
    [InlineData("rules.no_signing.threshold")]
    [InlineData("rules.sending_target.consequence")]
    [InlineData("rules.signing_target.obligation")]
    [InlineData("rules.sending_target.obligation.through")]
    [InlineData("rules.sending_target.obligation.contact")]
    [InlineData("totals.sending_rate")]
    [InlineData("dispatch.subject")]
    public void What_a_case_does_not_have_has_no_name(string name)
    {
        var parse = () => SongTho.Case.Saying($$$"""{{ {{{name}}} }}./.""");

        parse
            .Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which.Code.Should().Be("CC3032");
    }

    [Fact]
    public void The_day_of_the_dispatch_can_be_counted_from() =>
        IssuedOn(DispatchDate.On(new LocalDate(2024, 6, 3))).Prints("{{ dispatch.date | add_days 5 | date_short }}")
            .Should().Be("08/6/2024");

    [Fact]
    public void A_day_that_a_draft_leaves_open_cannot_be_counted_from()
    {
        var prints = () => IssuedOn(DispatchDate.InMonth(new YearMonth(2024, 6))).Prints("{{ dispatch.date | day }}");

        prints.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should().Be(
                "template.sbn(1,13): The dispatch has no day yet, so dispatch.date cannot be read. Write a whole day "
                + "as 'date' in its settings, or count from as_of or period.last. [CC3206]");
    }

    [Fact]
    public void Figures_taken_on_the_last_day_are_final()
    {
        var office = SongTho.Case with { Figures = FigureSet.Of(SongTho.Case.Period.LastDay, []) };

        office.Prints("{{ if provisional }}tạm{{ else }}chính thức{{ end }}").Should().Be("chính thức");
    }

    [Fact]
    public void A_number_and_a_notation_that_are_still_open_print_as_blanks()
    {
        var office = SongTho.Case with
        {
            Dispatch = SongTho.Case.Dispatch with { CodeNumber = null, CodeNotation = null },
        };

        office.Prints("{{ dispatch.code }}").Should().Be("     /     ");
    }

    [Fact]
    public void The_law_of_the_day_decides_which_threshold_is_printed()
    {
        var office = SongTho.Case with { Period = ReportingPeriod.Month(2030, 1) };

        office.Prints("{{ rules.later_target.threshold }}").Should().Be("100");
    }

    private static ComplianceCase IssuedOn(DispatchDate date) =>
        SongTho.Case with { Dispatch = SongTho.Case.Dispatch with { IssuedDate = date } };
}
