namespace ComplianceCore.Documents.Tests;

public sealed class FigureNameTests
{
    private const string EveryRate = "{{ for unit in units }}{{ unit.figures.signing_rate }} {{ end }}";

    [Theory]
    [InlineData("rules.signing_target.met", "95,00 ")]
    [InlineData("rules.signing_target.breached", "94,995 ")]
    public void A_rate_is_printed_clear_of_the_threshold_of_its_own_level_only(string list, string printed) =>
        TwoLevelsWithOneRate()
            .Prints($$$"""{{ for unit in {{{list}}} }}{{ unit.figures.signing_rate }} {{ end }}""")
            .Should().Be(printed);

    [Fact]
    public void A_rate_of_many_units_is_printed_clear_of_the_thresholds_of_every_level() =>
        TwoLevelsWithOneRate().Prints("{{ totals.signing_rate }}").Should().Be("94,995");

    [Fact]
    public void A_rate_of_a_group_is_printed_clear_of_the_thresholds_of_every_level() =>
        TwoLevelsWithOneRate().Prints("{{ for group in groups }}{{ group.totals.signing_rate }} {{ end }}")
            .Should().Be("94,995 94,995 ");

    [Fact]
    public void A_threshold_that_is_not_in_force_yet_moves_no_figure()
    {
        var office = SongTho.Reporting(("90001", "issued", 1000), ("90001", "signed", 963), ("90001", "sent", 0));

        office.Prints("{{ totals.signing_rate }}").Should().Be("96,30");
    }

    [Fact]
    public void A_count_that_was_not_reported_cannot_be_read()
    {
        var issue = RefusalOf("{{ for unit in rules.no_signing.undetermined }}{{ unit.figures.signed }}{{ end }}");

        issue.Code.Should().Be("CC3201");
    }

    [Fact]
    public void A_rate_with_a_number_that_was_not_reported_cannot_be_read()
    {
        var issue = RefusalOf(
            "{{ for unit in rules.no_signing.undetermined }}{{ unit.figures.signing_rate }}{{ end }}");

        issue.Message.English.Should().Contain("'signing_rate' of UBND xã Bến Lở");
    }

    [Fact]
    public void A_rate_of_nothing_cannot_be_read()
    {
        var issue = RefusalOf(
            "{{ for unit in rules.no_signing.not_applicable }}{{ unit.figures.signing_rate }}{{ end }}");

        issue.Message.English.Should().Contain("'signing_rate' of UBND xã Đồi Gió");
    }

    [Fact]
    public void A_rate_can_be_asked_for_before_it_is_printed() =>
        SongTho.Case.Prints(
                "{{ for unit in units }}{{ if unit.reported.signing_rate }}{{ unit.figures.signing_rate }}{{ else }}-"
                + "{{ end }} {{ end }}")
            .Should().Be("94,995 95 95,00 - - 0 ");

    [Fact]
    public void The_place_of_the_name_is_told()
    {
        var issue = RefusalOf("Kỳ này\n{{ for unit in units }}{{ unit.name }}: {{ unit.figures.signed }}{{ end }}");

        issue.Place.ToString().Should().Be("template.sbn(2,57)");
    }

    [Fact]
    public void A_rate_of_nothing_at_all_cannot_be_read()
    {
        var prints = () => SongTho.Reporting().Prints("{{ totals.signing_rate }}");

        prints.Should().Throw<TemplateException>().Which.Issues.Single().Code.Should().Be("CC3201");
    }

    [Fact]
    public void A_sum_that_nobody_reported_to_is_refused() =>
        FluentActions.Invoking(() => SongTho.Reporting().Prints("{{ totals.issued | count }}"))
            .Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle(issue => issue.Code == "CC3201");

    [Fact]
    public void Every_rate_is_printed_where_every_unit_reported()
    {
        var office = SongTho.Case with { Units = UnitDirectory.Of(SongTho.Case.Units.Units.Take(2)) };
        var figures = FigureSet.Of(office.Figures.AsOf, office.Figures.Reported.Take(6));

        (office with { Figures = figures }).Prints(EveryRate).Should().Be("94,995 95 ");
    }

    private static ComplianceCase TwoLevelsWithOneRate() => SongTho.Reporting(
        ("ST.NV", "issued", 20000), ("ST.NV", "signed", 18999), ("90001", "issued", 20000), ("90001", "signed", 18999));

    private static Issue RefusalOf(string template)
    {
        var prints = () => SongTho.Case.Prints(template);
        return prints.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which;
    }
}
