using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class YenChauDispatchTests
{
    private const string Seed = "yen-chau-621";

    private static readonly Dispatch _dispatch = SampleCase.Load("yen-chau-2021-q1").Drafted();

    [Fact]
    public void The_case_gives_the_dispatch_word_for_word() =>
        SeedText.Fold(PlainTextRenderer.Render(_dispatch)).Should().Be(SeedText.Permitted(Seed));

    [Fact]
    public void The_Markdown_says_the_same_in_the_body()
    {
        var text = PlainTextRenderer.Render(_dispatch);
        var start = text.IndexOf("Qua tổng hợp", StringComparison.Ordinal);
        var body = text[start..text.IndexOf("./.", StringComparison.Ordinal)];

        SeedText.Fold(MarkdownRenderer.Render(_dispatch)).Should().Contain(SeedText.Fold(body));
    }

    [Fact]
    public void Every_permitted_difference_has_its_reason() =>
        PermittedDifference.Of(Seed).Should().HaveCount(5)
            .And.OnlyContain(difference => difference.Reason.Length > 20);

    [Fact]
    public void The_annex_has_the_twenty_nine_units_with_the_printed_rates() =>
        _dispatch.Annexes.Single().Table.Groups
            .SelectMany(group => group.Rows)
            .Select(row => row.Cells[^1])
            .Should().Equal(
                "0", "13,33", "54,05", "43,40", "71,91", "0", "100", "94,12", "35", "70", "99,12", "20,51", "24,44",
                "0", "0", "72,73", "51,16", "100", "94,44", "12,90", "0", "0", "99,58", "0", "100", "34,62", "49,02",
                "0", "20,51");

    [Fact]
    public void Another_quarter_changes_the_words_of_the_period_by_itself()
    {
        using var copy = CaseFolderCopy.Of("yen-chau-2021-q1")
            .Replace("case.json", "2021-Q1", "2021-Q2")
            .Replace("case.json", "\"asOf\": \"2021-03-31\"", "\"asOf\": \"2021-06-30\"")
            .Replace("rules.json", "\"dueBefore\": \"2021-04-05\"", "\"dueDaysAfterPeriod\": 5")
            .Replace("dispatch.json", "\"date\": \"2021-03-31\"", "\"date\": \"2021-06-30\"");

        var text = ComplianceCase.Load(copy.Path).Printed();

        text.Should().Contain("quý II/2021").And.Contain("từ ngày 01/4/2021 - 30/6/2021")
            .And.Contain("trước ngày 05/7/2021").And.NotContain("quý I/2021").And.NotContain("3/2021");
    }

    [Fact]
    public void No_phrase_of_the_dispatch_is_written_in_code() =>
        DispatchPhrases.Of(_dispatch).Should().HaveCountGreaterThan(90)
            .And.OnlyContain(phrase => !DispatchPhrases.Code.Contains(phrase));
}
