using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ReportReceiptTests
{
    private static readonly GivenCase _office = GivenCase.SmallOffice;

    [Fact]
    public void The_same_inputs_have_the_same_receipt() => Receipt(_office).Should().Be(Receipt(_office));

    [Fact]
    public void The_engine_is_named_with_its_version() =>
        Receipt(_office).Engine.Should().MatchRegex(@"^ComplianceCore \d+\.\d+\.\d+$");

    [Fact]
    public void A_digest_names_its_algorithm() =>
        Receipt(_office).Digest.Should().MatchRegex("^sha256:[0-9a-f]{64}$");

    [Fact]
    public void The_order_of_the_figures_does_not_matter()
    {
        var (units, rules, period) = (_office.Directory, _office.Rules, _office.Period);
        var reversed = FigureSet.Of(_office.AsOf, _office.Figures.Reported.Reverse());

        ReportReceipt.Of(ComplianceEvaluator.Evaluate(units, reversed, rules, period))
            .Should().Be(Receipt(_office));
    }

    [Fact]
    public void The_places_of_the_figures_do_not_matter() =>
        Receipt(GivenCase.Of(Given.Commune("Ví Dụ").Issued(1).Reports("signed", 1, new SourcePlace("a.csv", 1, 1))))
            .Should().Be(Receipt(GivenCase.Of(Given.Commune("Ví Dụ").Issued(1).Signed(1))));

    [Theory]
    [InlineData("de")]
    [InlineData("vi")]
    [InlineData("tr")]
    public void Every_culture_gives_the_same_receipt(string culture) =>
        Cultures.Under(culture, () => Receipt(_office)).Should().Be(Receipt(_office));

    [Fact]
    public void A_form_of_a_unit_changes_the_digest_of_the_units() => Changed(WithFirst(unit => unit with
    {
        Unit = unit.Unit with { Head = "Quyền Trưởng phòng" },
    })).Should().Equal("Digest", "Units");

    [Fact]
    public void The_validity_of_a_unit_changes_the_digest_of_the_units() =>
        Changed(WithFirst(unit => unit.From(2020, 1, 1))).Should().Equal("Digest", "Units");

    [Fact]
    public void The_group_of_a_unit_changes_the_digest_of_the_units() =>
        Changed(WithFirst(unit => unit.InNoGroup())).Should().Equal("Digest", "Units");

    [Fact]
    public void The_order_of_the_units_changes_the_digest_of_the_units() =>
        Changed(_office with { Units = [.. _office.Units.Reverse()] }).Should().Equal("Digest", "Units");

    [Fact]
    public void A_unit_that_is_not_in_force_changes_nothing() =>
        Changed(_office with { Units = [.. _office.Units, Given.Commune("Cũ").To(2023, 3, 30)] }).Should().BeEmpty();

    [Fact]
    public void A_figure_changes_the_digest_of_the_figures() => Changed(_office with
    {
        Units = [Given.Office("Gió Mùa").Issued(89).Signed(65), .. _office.Units.Skip(1)],
    }).Should().Equal("Digest", "Figures");

    [Fact]
    public void A_figure_that_is_not_reported_is_another_than_zero() => Changed(_office with
    {
        Units = [.. _office.Units.SkipLast(1), Given.Township("Bến Đợi").Issued(0).Signed(0)],
    }).Should().Equal("Digest", "Figures");

    [Fact]
    public void A_word_of_a_rule_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning with { Title = new LocalizedText("Không ký", "No document signed") }, GivenRules.Target)
        .Should().Equal("Digest", "Rules");

    [Fact]
    public void A_word_of_a_basis_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning with { Basis = GivenRules.Basis(33) }, GivenRules.Target)
        .Should().Equal("Digest", "Rules");

    [Fact]
    public void A_day_of_an_obligation_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning with
        {
            Obligation = GivenRules.NoSigning.Obligation! with { Due = ObligationDue.DaysAfter(6) },
        },
        GivenRules.Target).Should().Equal("Digest", "Rules");

    [Fact]
    public void A_threshold_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning,
        GivenRules.Target with { Thresholds = [GivenRules.From(GivenRules.FirstDay, 97.0001m)] })
        .Should().Equal("Digest", "Rules");

    [Fact]
    public void The_level_of_a_threshold_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning,
        GivenRules.Target with { Thresholds = [GivenRules.From(GivenRules.FirstDay, 97, "commune")] })
        .Should().Equal("Digest", "Rules");

    [Fact]
    public void A_comparison_changes_the_digest_of_the_rules() => ChangedBy(
        GivenRules.NoSigning, GivenRules.Target with { Comparison = Comparison.AtLeast })
        .Should().Equal("Digest", "Rules");

    [Fact]
    public void The_order_of_the_rules_changes_the_digest_of_the_rules() =>
        ChangedBy(GivenRules.Target, GivenRules.NoSigning).Should().Equal("Digest", "Rules");

    [Fact]
    public void A_day_of_the_period_changes_the_digest_of_the_period() => Changed(_office with
    {
        Period = ReportingPeriod.Of(_office.Period.Label, _office.Period.FirstDay.PlusDays(1), _office.Period.LastDay),
    }).Should().Equal("Digest", "Period");

    [Fact]
    public void The_label_of_the_period_changes_the_digest_of_the_period() => Changed(_office with
    {
        Period = ReportingPeriod.Of("quý 1/2023", _office.Period.FirstDay, _office.Period.LastDay),
    }).Should().Equal("Digest", "Period");

    [Fact]
    public void The_day_of_the_figures_changes_that_day() =>
        Changed(_office with { AsOf = new LocalDate(2023, 3, 30) }).Should().Equal("AsOf", "Digest");

    [Fact]
    public void What_stands_in_two_fields_is_not_what_stands_in_one() =>
        Digest("một\thai").Should().NotBe(Digest("một", "hai"));

    [Fact]
    public void Nothing_is_not_an_empty_text() => Digest([null]).Should().NotBe(Digest(string.Empty));

    [Fact]
    public void Nothing_is_not_the_text_that_stands_for_it() => Digest([null]).Should().NotBe(Digest(@"\-"));

    [Fact]
    public void A_line_break_in_a_field_is_not_the_end_of_the_line() =>
        Digest("một\nhai").Should().NotBe(Digest(@"một\nhai"));

    private static GivenCase WithFirst(Func<GivenUnit, GivenUnit> change) =>
        _office with { Units = [change(_office.Units[0]), .. _office.Units.Skip(1)] };

    private static IEnumerable<string> ChangedBy(params ComplianceRule[] rules) => Changed(_office.By(rules));

    /// <summary>The parts of the receipt that another case has otherwise, by name.</summary>
    private static IEnumerable<string> Changed(GivenCase changed)
    {
        var (before, after) = (Receipt(_office), Receipt(changed));

        return typeof(ReportReceipt).GetProperties()
            .Where(part => !Equals(part.GetValue(before), part.GetValue(after)))
            .Select(part => part.Name)
            .Order(StringComparer.Ordinal);
    }

    private static ReportReceipt Receipt(GivenCase office) => ReportReceipt.Of(office.Evaluate());

    private static string Digest(params string?[] fields)
    {
        var form = new CanonicalForm();
        form.Line(fields);
        return form.Digest();
    }
}
