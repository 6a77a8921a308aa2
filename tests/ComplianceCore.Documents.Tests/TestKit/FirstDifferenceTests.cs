using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class FirstDifferenceTests
{
    [Fact]
    public void Equal_texts_have_no_difference() =>
        FirstDifference.Between("một\nhai\n", "một\nhai\n").Should().BeNull();

    [Fact]
    public void The_first_line_that_differs_is_shown_in_both_forms() =>
        FirstDifference.Between("một\nhai\nba\n", "một\nhại\nbà\n").Should().Be(
            "Line 2:\n  approved: 'hai'\n  came out: 'hại'");

    [Fact]
    public void A_text_that_ends_early_has_nothing_more() =>
        FirstDifference.Between("một\nhai", "một").Should().Be(
            "Line 2:\n  approved: 'hai'\n  came out: nothing more");

    [Fact]
    public void A_carriage_return_is_visible() =>
        FirstDifference.Between("một\n", "một\r\n").Should().Be(
            "Line 1:\n  approved: 'một'\n  came out: 'một\\r'");
}
