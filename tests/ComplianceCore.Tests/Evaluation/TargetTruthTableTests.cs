using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class TargetTruthTableTests
{
    private static readonly (int Part, int Whole)[] _figures =
    [
        (0, 1), (0, 100), (96, 100), (97, 100), (98, 100), (9_699, 10_000), (9_700, 10_000), (9_701, 10_000),
        (32, 33), (33, 34), (1, 1), (100, 100),
    ];

    [Fact]
    public void A_target_of_97_percent_is_judged_by_the_exact_figures() =>
        Approved.Matches<TargetTruthTableTests>("around-97.txt", Table());

    [Theory]
    [InlineData(Verdict.Met)]
    [InlineData(Verdict.Breached)]
    [InlineData(Verdict.NotApplicable)]
    public void Of_a_unit_with_nothing_to_count_the_rule_says_what_it_means(Verdict verdict) =>
        Judge(GivenRules.Target with { NothingToCount = verdict }, 0, 0).Should().Be(verdict);

    private static string Table() => string.Concat(
        _figures.Select(figures => Row(
            string.Create(CultureInfo.InvariantCulture, $"{figures.Part}/{figures.Whole}"),
            comparison => Judge(GivenRules.Target with { Comparison = comparison }, figures.Part, figures.Whole)
                .ToString()))
            .Prepend(Row("97%", comparison => comparison.ToString())));

    private static string Row(string head, Func<Comparison, string> cell) =>
        string.Concat(Enum.GetValues<Comparison>().Select(each => cell(each).PadRight(10)).Prepend(head.PadRight(12)))
            .TrimEnd() + "\n";

    private static Verdict Judge(TargetRule rule, long part, long whole) =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(whole).Signed(part)).By(rule).Evaluate().Findings.Single().Verdict;
}
