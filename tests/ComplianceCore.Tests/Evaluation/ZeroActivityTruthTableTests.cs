using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class ZeroActivityTruthTableTests
{
    private static readonly (int Signed, int Issued)[] _figures = [(0, 0), (0, 1), (1, 1), (0, 40), (1, 40), (40, 40)];

    private static readonly Verdict[] _nothingToCount = [Verdict.Met, Verdict.Breached, Verdict.NotApplicable];

    [Fact]
    public void Zero_activity_is_judged_by_both_figures_and_what_nothing_means() =>
        Approved.Matches<ZeroActivityTruthTableTests>("table.txt", Table());

    [Theory]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    [InlineData(2, Verdict.Met)]
    public void Without_a_whole_only_the_count_is_judged(int count, Verdict verdict) =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(40).Signed(count))
            .By(GivenRules.NoSigning with { Among = null }).Evaluate().Findings.Single().Verdict.Should().Be(verdict);

    private static string Table() => string.Concat(
        _figures.Select(figures => Row(
            string.Create(CultureInfo.InvariantCulture, $"{figures.Signed}/{figures.Issued}"),
            nothing => Judge(nothing, figures.Signed, figures.Issued)))
            .Prepend(Row("0/0 is", nothing => nothing)));

    private static string Row(string head, Func<Verdict, Verdict> cell) =>
        string.Concat(_nothingToCount.Select(each => cell(each).ToString().PadRight(15)).Prepend(head.PadRight(8)))
            .TrimEnd() + "\n";

    private static Verdict Judge(Verdict nothingToCount, long part, long whole) =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(whole).Signed(part))
            .By(GivenRules.NoSigning with { NothingToCount = nothingToCount })
            .Evaluate().Findings.Single().Verdict;
}
