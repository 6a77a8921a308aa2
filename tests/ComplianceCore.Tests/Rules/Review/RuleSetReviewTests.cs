using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class RuleSetReviewTests
{
    private static readonly LocalDate _first = GivenReview.FirstDay;

    private static readonly ZeroActivityRule _again =
        GivenRules.NoSigning with { Id = "again", UnitKinds = ["xa"], Obligation = Due };

    // A rule set in which nearly all is odd.
    private static readonly RuleSet _odd = RuleSet.Of(GivenRules.Content(
        Levels,
        GivenRules.NoSigning with { Among = GivenRules.Signed, NothingToCount = Verdict.Met },
        _again,
        GivenReview.Accountability with
        {
            UnitKinds = ["so"],
            Of = [_again],
            Notices =
            [
                GivenReview.Notice(_first.PlusDays(-5), _first, _first.PlusDays(9)),
                GivenReview.Notice(_first.PlusDays(-1), _first.PlusDays(5), _first.PlusDays(19)),
                GivenReview.Notice(_first, _first.PlusDays(30), null),
            ],
        }) with
    {
        Indicators =
        [
            GivenRules.Issued,
            GivenRules.Signed,
            GivenRules.SigningRate,
            GivenRules.Signed with { Id = "sent" },
        ],
        Instruments = [GivenRules.Decision, GivenRules.Decision with { Id = "qd13", Number = "13/QĐ-UBND" }],
    });

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void Every_remark_reads_as_approved(string name, Language language) =>
        Approved.Matches<RuleSetReviewTests>(
            $"remarks.{name}.txt",
            string.Concat(RuleSetReview.Of(_odd).Select(issue => issue.Describe(language) + "\n")));

    [Fact]
    public void Every_remark_is_a_warning_by_a_code_of_reviews() =>
        RuleSetReview.Of(_odd).Should().OnlyContain(issue => issue.Severity == IssueSeverity.Warning)
            .And.Subject.Select(issue => issue.Code).Distinct()
            .Should().BeEquivalentTo(IssueCodes.Of(typeof(ReviewIssueCode)));

    [Fact]
    public void A_rule_set_in_order_has_no_remark() =>
        RuleSetReview.Of(GivenRules.Of(
                GivenRules.Target with { Consequence = GivenRules.Ladder[0] },
                GivenRules.NoSigning,
                GivenReview.FewSigned,
                GivenReview.MonthlyReport,
                GivenReview.Accountability with { Of = [GivenRules.NoSigning] }))
            .Should().BeEmpty();

    private static TargetRule Levels => GivenRules.Target with
    {
        Thresholds =
        [
            GivenRules.From(_first, 95, "district"),
            GivenRules.From(_first.PlusDays(2), 92),
            GivenRules.From(_first.PlusDays(10), 90, "commune"),
        ],
    };

    private static ObligationTerms Due => GivenRules.NoSigning.Obligation! with { Due = ObligationDue.Before(_first) };
}
