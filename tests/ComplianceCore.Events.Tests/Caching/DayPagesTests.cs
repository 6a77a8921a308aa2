namespace ComplianceCore.Events.Tests;

public sealed class DayPagesTests
{
    // Three pages of so many codes stand in one slab, and a fourth in the next.
    private const int Codes = 40_000;
    private const int Outcomes = 8;

    [Fact]
    public void Every_page_keeps_its_own_counts()
    {
        using var pages = new DayPages(Outcomes, Codes);
        var numbers = Enumerable.Range(0, Outcomes).ToArray();

        Array.ForEach(numbers, outcome => pages[outcome].Fill((uint)outcome));

        numbers.Where(outcome => pages[outcome].ContainsAnyExcept((uint)outcome)).Should().BeEmpty();
        pages.Length.Should().Be(Outcomes * Codes * 8L * sizeof(uint));
    }

    [Fact]
    public void Pages_that_were_taken_away_begin_with_zeros_again()
    {
        using var pages = new DayPages(Outcomes, Codes);

        // Memory that was let go of is given again sooner or later.
        Enumerable.Range(0, 10).Where(_ => !IsNewThenFilled(pages)).Should().BeEmpty();
    }

    private static bool IsNewThenFilled(DayPages pages)
    {
        var isNew = pages.Length == 0 && !pages.Has(1) && !pages[1].ContainsAnyExcept(0U);
        pages[1].Fill(uint.MaxValue);
        pages.Clear();
        return isNew;
    }
}
