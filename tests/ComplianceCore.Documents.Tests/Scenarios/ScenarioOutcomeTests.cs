using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class ScenarioOutcomeTests
{
    [Fact]
    public void A_scenario_is_read_whole()
    {
        var scenario = ScenarioSketch.Parse(ScenarioSketch.Sound).Single();

        scenario.ToString().Should().Be("Xã ký số 94,9%");
        scenario.Period.Should().Be(ReportingPeriod.Month(2026, 9));
        scenario.AsOf.Should().Be(new LocalDate(2026, 10, 10));
        scenario.Unit.Kind.Should().Match<UnitKind>(kind => kind.Id == "xa" && kind.Level == "commune");
        scenario.Figures.Reported.Select(figure => (figure.IndicatorId, figure.Value, figure.Place.ToString()))
            .Should().Equal(("issued", 1000, "sketch.json(11,32)"), ("signed", 949, "sketch.json(11,48)"));
        scenario.Records.History.Reports.Select(closed => closed.Period.LastDay)
            .Should().Equal(new LocalDate(2026, 7, 31), new LocalDate(2026, 8, 31));
        scenario.Records.Register!.Entries.Single().ReceivedOn.Should().BeNull();
        scenario.Expectations.Select(each => (each.RuleId, each.Verdict, each.ChecksConsequence, each.ConsequenceId))
            .Should().Equal(
                ("signing_target", Verdict.Breached, true, "reminder"),
                ("monthly_report", Verdict.Breached, false, null),
                ("few_sent", Verdict.Undetermined, false, null));
    }

    [Fact]
    public void The_day_of_the_figures_is_the_last_of_the_period_unless_it_is_given() =>
        ScenarioSketch.Parse(ScenarioSketch.With("\"asOf\": \"2026-10-10\",", "")).Single().AsOf
            .Should().Be(new LocalDate(2026, 9, 30));

    [Fact]
    public void A_scenario_that_comes_out_as_expected_has_nothing_to_tell()
    {
        var outcome = Judge(ScenarioSketch.Sound);

        outcome.Issues.Should().BeEmpty();
        outcome.IsAsExpected.Should().BeTrue();
        outcome.Expectations.Should().HaveCount(3).And.OnlyContain(each => each.IsAsExpected);
        outcome.Expectations[0].FoundConsequenceId.Should().Be("reminder");
    }

    [Fact]
    public void Another_verdict_is_told_with_the_explanation_of_the_finding()
    {
        var outcome = Judge(ScenarioSketch.With("949 ", "950 "));

        outcome.IsAsExpected.Should().BeFalse();
        outcome.Issues.Single().Describe(Language.Vietnamese).Should().Be(
            "sketch.json(19,9): Tình huống 'Xã ký số 94,9%': quy tắc 'signing_target' phải kết luận 'breached', nhưng "
            + "đã kết luận 'met'. Nội dung kết luận: “Đơn vị, tháng 9/2026: ký số 950/1.000 văn bản (95%), đạt "
            + "mức từ 95% trở lên. Căn cứ: khoản 1 Điều 1 Quyết định số 20/2026/QĐ-UBND ngày 15/6/2026 "
            + "của UBND tỉnh Biển Mơ.” "
            + "Hãy sửa quy tắc, hoặc sửa điều mong đợi. [CC2121]");
        outcome.Issues.Single().ToString().Should().StartWith(
            "sketch.json(19,9): Scenario 'Xã ký số 94,9%': rule 'signing_target' has to conclude 'breached', and it "
            + "concluded 'met'. It says: “");
    }

    [Theory]
    [InlineData("\"reprimand\"", "'reprimand', nhưng đã dẫn đến 'reminder'")]
    [InlineData("null", "'-', nhưng đã dẫn đến 'reminder'")]
    public void Another_consequence_is_told(string expected, string told)
    {
        var issue = Judge(ScenarioSketch.With("\"reminder\"", expected)).Issues.Single();

        issue.Code.Should().Be("CC2122");
        issue.Message.Vietnamese.Should().Contain($"phải dẫn đến hình thức xử lý {told} ('-' là không có)");
    }

    [Fact]
    public void A_consequence_that_is_left_out_is_not_compared() =>
        Judge(ScenarioSketch.With(", \"consequence\": \"reminder\"", "")).IsAsExpected.Should().BeTrue();

    [Fact]
    public void A_part_above_its_whole_makes_the_scenario_fail_with_the_reason()
    {
        var outcome = Judge(ScenarioSketch.With("949 ", "1001 "));

        outcome.Issues.Select(issue => (issue.Code, issue.Place.ToString()))
            .Should().Equal(("CC2123", "sketch.json(4,5)"), ("CC1209", "sketch.json(11,48)"));
        outcome.Expectations.Should().OnlyContain(each => each.Found == null && !each.IsAsExpected);
    }

    [Fact]
    public void A_report_received_after_the_day_of_the_figures_makes_the_scenario_fail() =>
        Judge(ScenarioSketch.With("\"monthly_report\": null", "\"monthly_report\": \"2026-10-11\""))
            .Issues.Select(issue => issue.Code).Should().Equal("CC2123", "CC1303");

    [Fact]
    public void What_is_refused_without_a_place_stands_at_the_scenario()
    {
        var rules = SampleScenarios.With("rules/4", """
            {
              "id": "few_sent", "kind": "zeroActivity", "title": "Gửi", "indicator": "sent", "from": "2026-01-01",
              "basis": { "instrument": "qd45", "provision": "Điều 5" }, "missing": "refuse"
            }
            """);

        ScenarioSketch.Parse(ScenarioSketch.Sound).Single().Judge(rules)
            .Issues.Select(issue => (issue.Code, issue.Place.ToString()))
            .Should().Equal(("CC2123", "sketch.json(4,5)"), ("CC1212", "sketch.json(4,5)"));
    }

    [Fact]
    public void A_scenario_of_code_that_names_no_rule_of_the_set_is_a_bad_call()
    {
        var scenario = ScenarioSketch.Parse(ScenarioSketch.Sound).Single() with
        {
            Expectations = [new ScenarioExpectation { RuleId = "nobody", Verdict = Verdict.Met }],
        };

        scenario.Invoking(each => each.Judge(SampleScenarios.Rules))
            .Should().Throw<ArgumentException>().WithMessage("There is no rule 'nobody'.*");
    }

    [Fact]
    public void Rules_that_no_scenario_expects_as_breached_or_as_met_are_remarked()
    {
        var run = ScenarioRun.Of(SampleScenarios.Rules, ScenarioSketch.Parse(ScenarioSketch.Sound));

        run.IsAsExpected.Should().BeTrue();
        run.Remarks.Should().OnlyContain(issue => issue.Severity == IssueSeverity.Warning);
        run.Remarks.Select(issue => issue.Code).Should().Equal(
            [.. Enumerable.Repeat("CC2131", 5), .. Enumerable.Repeat("CC2132", 7)]);
        run.Remarks[0].ToString().Should().Be(
            "No scenario shows when rule 'sending_target' is breached. Add one that expects 'breached'. [CC2131]");
        run.Remarks[^1].ToString().Should().Be(
            "No scenario shows when rule 'head_accountability' is met. Add one that expects 'met'. [CC2132]");
    }

    private static ScenarioOutcome Judge(string text) =>
        ScenarioSketch.Parse(text).Single().Judge(SampleScenarios.Rules);
}
