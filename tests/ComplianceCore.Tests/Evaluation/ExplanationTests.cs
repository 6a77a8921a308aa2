using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ExplanationTests
{
    private const string Cited = "Căn cứ: điểm 2 Quyết định số 12/2022/QĐ-UBND ngày 05/7/2022 của UBND tỉnh Biển Mơ.";

    private const string CitedInEnglish =
        "Basis: point 2 of decision 12/2022/QĐ-UBND of 2022-07-05, People's Committee of Biển Mơ province.";

    private static readonly Verdict[] _conclusions = [Verdict.Met, Verdict.Breached, Verdict.NotApplicable];

    private static readonly int[] _around97 = [969, 970, 971];
    private static readonly int[] _counts = [0, 1_200];
    private static readonly CountIndicator?[] _among = [GivenRules.Issued, null];

    private static readonly GivenUnit[] _unreported =
        [Given.Commune("Ví Dụ"), Given.Commune("Ví Dụ").Issued(1), Given.Commune("Ví Dụ").Signed(1)];

    [Fact]
    public void A_missed_target_names_figures_rate_threshold_gap_and_basis() =>
        Given.Office("Gió Mùa").Issued(89).Signed(64).Explain(GivenRules.Target, Language.Vietnamese).Should().Be(
            "Phòng Gió Mùa, quý I/2023: ký số 64/89 văn bản (71,91%), chưa đạt mức trên 97%; còn thiếu 23 văn bản. "
            + Cited);

    [Fact]
    public void A_missed_target_is_explained_in_English() =>
        Given.Office("Gió Mùa").Issued(89).Signed(64).Explain(GivenRules.Target, Language.English).Should().Be(
            "Phòng Gió Mùa, Q1 2023: signed 64 of 89 documents (71.91%), which misses the target of more than 97%; "
            + "23 more would have met it. " + CitedInEnglish);

    [Fact]
    public void Great_numbers_are_grouped_in_the_manner_of_the_language() =>
        Given.Inspectorate().Issued(10_000).Signed(9_699).Explain(GivenRules.Target, Language.English).Should().Be(
            "Thanh tra, Q1 2023: signed 9,699 of 10,000 documents (96.99%), which misses the target of more than 97%; "
            + "2 more would have met it. " + CitedInEnglish);

    [Fact]
    public void Decisions_on_the_threshold_stay_visible() =>
        Given.Inspectorate().Issued(100).Signed(97).Explain(GivenRules.Target, Language.Vietnamese).Should().Be(
            "Thanh tra, quý I/2023: ký số 97/100 văn bản (97%), chưa đạt mức trên 97%; còn thiếu 1 văn bản. " + Cited);

    [Fact]
    public void Every_target_is_explained_in_Vietnamese() =>
        Approved.Matches<ExplanationTests>("targets.vi.txt", Targets(Language.Vietnamese));

    [Fact]
    public void Every_target_is_explained_in_English() =>
        Approved.Matches<ExplanationTests>("targets.en.txt", Targets(Language.English));

    [Fact]
    public void Every_zero_activity_is_explained_in_Vietnamese() =>
        Approved.Matches<ExplanationTests>("zero-activity.vi.txt", ZeroActivities(Language.Vietnamese));

    [Fact]
    public void Every_zero_activity_is_explained_in_English() =>
        Approved.Matches<ExplanationTests>("zero-activity.en.txt", ZeroActivities(Language.English));

    [Fact]
    public void A_rule_that_is_not_in_force_has_no_basis_to_name() =>
        Given.Inspectorate().Issued(1).Signed(1)
            .Explain(GivenRules.NoSigning with { FirstDay = new LocalDate(2024, 1, 1) }, Language.Vietnamese)
            .Should().Be("Thanh tra, quý I/2023: quy tắc chưa có hiệu lực trong kỳ này, không xét.");

    [Fact]
    public void A_target_that_is_not_in_force_has_no_basis_to_name() =>
        Given.Inspectorate().Issued(1).Signed(1)
            .Explain(
                GivenRules.Target with { Thresholds = [GivenRules.From(new LocalDate(2024, 1, 1), 97)] },
                Language.English)
            .Should().Be("Thanh tra, Q1 2023: the rule is not in force in this period and does not apply.");

    private static string Targets(Language language) => Lines(
        from comparison in Enum.GetValues<Comparison>()
        from count in _around97
        select Given.Commune("Ví Dụ").Issued(1_000).Signed(count)
            .Explain(GivenRules.Target with { Comparison = comparison }, language))
        + Lines(
            from verdict in _conclusions
            select Given.Commune("Ví Dụ").Issued(0).Signed(0)
                .Explain(GivenRules.Target with { NothingToCount = verdict }, language))
        + Lines(_unreported.Select(unit => unit.Explain(GivenRules.Target, language)));

    private static string ZeroActivities(Language language) => Lines(
        from among in _among
        from count in _counts
        select Given.Commune("Ví Dụ").Issued(1_349).Signed(count)
            .Explain(GivenRules.NoSigning with { Among = among }, language))
        + Lines(
            from verdict in _conclusions
            select Given.Commune("Ví Dụ").Issued(0).Signed(0)
                .Explain(GivenRules.NoSigning with { NothingToCount = verdict }, language))
        + Given.Commune("Ví Dụ").Explain(GivenRules.NoSigning, language) + "\n";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
