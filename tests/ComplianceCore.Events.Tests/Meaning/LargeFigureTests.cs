namespace ComplianceCore.Events.Tests;

/// <summary>Figures, documents and tallies too large for the small numbers that the engine counts with first.</summary>
public sealed class LargeFigureTests
{
    private static readonly string[] _documents =
        [.. Enumerable.Range(1, 1025).Select(number => $"{number}/UBND,A,issued,2021-03-31,normal")];

    private static readonly string[] _rowsOfOne =
        [.. Enumerable.Range(0, 600).Select(row => $"d1,A,sent,2021-03-{1 + (row % 28):00},normal")];

    [Fact]
    public void A_figure_of_more_than_a_byte_is_whole() =>
        GivenLog.Of(_documents).Count().Figures.Should().Equal("tháng 3/2021 A Issued 1025");

    [Fact]
    public void A_figure_of_rows_of_more_than_a_byte_is_whole() =>
        GivenLog.Of(_documents).ByRows().Count().Figures.Should().Equal("tháng 3/2021 A Issued 1025");

    [Fact]
    public void Of_a_document_with_hundreds_of_rows_the_earliest_counts() =>
        GivenLog.Of(_rowsOfOne.Reverse().ToArray()).Count().Figures.Should().Equal("tháng 3/2021 A Sent 1");

    [Fact]
    public void The_other_rows_of_such_a_document_repeat_it() =>
        GivenLog.Of(_rowsOfOne).Count().Tallies.Should().Equal("Repeated A 599");

    [Fact]
    public void A_document_that_memory_has_no_room_for_counts_once() =>
        GivenLog.Of(_rowsOfOne).Within(1024).Count().Figures.Should().Equal("tháng 3/2021 A Sent 1");

    [Fact]
    public void The_other_rows_of_a_document_that_memory_has_no_room_for_repeat_it() =>
        GivenLog.Of(_rowsOfOne).Within(1024).Count().Tallies.Should().Equal("Repeated A 599");

    [Fact]
    public void A_figure_of_more_than_a_byte_is_whole_with_little_memory() =>
        GivenLog.Of(_documents).Within(1024).Count().Figures.Should().Equal("tháng 3/2021 A Issued 1025");
}
