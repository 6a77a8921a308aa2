using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class UnusedPartReviewTests
{
    private static readonly TargetRule _target = GivenRules.Target with { Consequence = GivenRules.Ladder[0] };
    private static readonly ZeroActivityRule _noSigning = GivenRules.NoSigning with { Basis = By("b") };
    private static readonly VolumeThreshold _minimum = GivenReview.Minimum(GivenReview.FirstDay, 1);
    private static readonly LegalInstrument _other = GivenRules.Decision with { Id = "qd13", Number = "13/QĐ-UBND" };

    [Fact]
    public void An_indicator_that_no_rule_reads_is_told() =>
        Remarks(GivenRules.Content(GivenReview.FewSigned)).Should().Contain(
            "No rule reads the indicator 'issued'. Remove it, unless the template or an annex needs it. [CC1431]",
            "No rule reads the indicator 'signing_rate'. Remove it, unless the template or an annex needs it. "
            + "[CC1431]");

    [Fact]
    public void The_counts_of_a_ratio_that_is_judged_are_read() =>
        Remarks(GivenRules.Content(GivenRules.Target)).Should().NotContain(
            remark => remark.Contains("CC1431", StringComparison.Ordinal));

    [Fact]
    public void A_consequence_that_no_rule_names_is_told() =>
        Remarks(GivenRules.Content(GivenRules.Target, GivenRules.NoSigning)).Should().Equal(
            "No rule leads to the consequence 'reminder' (reminds). Remove it, or name it in 'consequence' of a rule. "
            + "[CC1432]");

    [Fact]
    public void An_instrument_that_no_basis_cites_is_told() =>
        Remarks(Whole with { Instruments = [GivenRules.Decision, _other] }).Should().Equal(
            "No basis cites the instrument 'qd13' (13/QĐ-UBND). Remove it, or cite it in a 'basis'. [CC1433]");

    [Fact]
    public void An_instrument_of_an_obligation_is_cited()
    {
        var obligation = GivenRules.NoSigning.Obligation! with { Basis = By("qd13") };
        var content = GivenRules.Content(_target, GivenRules.NoSigning with { Obligation = obligation });

        Remarks(content with { Instruments = [By("qd13").Instrument] }).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_rule_cites_its_instruments() =>
        Remarks(GivenRules.Content(
                _target,
                GivenReview.FewSigned with { Thresholds = [_minimum with { Basis = By("a") }] },
                _noSigning,
                GivenReview.MonthlyReport with { Report = GivenReview.MonthlyReport.Report with { Basis = By("c") } },
                GivenReview.Accountability with
                {
                    Of = [_noSigning],
                    Notices = [GivenReview.Accountability.Notices[0] with { Basis = By("d") }],
                }) with
        {
            Instruments = [By("a").Instrument, By("b").Instrument, By("c").Instrument, By("d").Instrument],
        }).Should().BeEmpty();

    [Fact]
    public void A_rule_file_tells_its_instruments_in_their_order() =>
        RuleFile.Parse(RuleFile.Sound).Instruments.Select(instrument => instrument.Id).Should().Equal("qd12");

    private static RuleSetContent Whole => GivenRules.Content(_target, GivenRules.NoSigning);

    private static LegalBasis By(string instrument) =>
        GivenRules.Basis(1) with { Instrument = GivenRules.Decision with { Id = instrument } };

    private static IReadOnlyList<string> Remarks(RuleSetContent content) =>
        [.. RuleSetReview.Of(RuleSet.Of(content)).Select(issue => issue.ToString())];
}
