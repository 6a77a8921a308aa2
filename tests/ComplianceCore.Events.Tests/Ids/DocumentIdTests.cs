using NodaTime;

namespace ComplianceCore.Events.Tests;

public sealed class DocumentIdTests
{
    [Theory]
    [InlineData("100000000", "2000000000")]
    [InlineData("1xxxxxxxxxxxxxxx", "0xxxxxxxxxxxxxxxx")]
    [InlineData("2xxxxxxxxxxxxxxxxxxxxxxxxx", "1xxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("15/QĐ-UBND", "15/QD-UBND")]
    [InlineData("d1", "D1")]
    [InlineData("d 1", "d  1")]
    public void Two_ids_are_two_documents(string one, string other) =>
        GivenLog.Of($"{one},A,issued,2021-03-01,normal", $"{other},A,issued,2021-03-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 2");

    [Theory]
    [InlineData("15/QĐ-UBND", "15/QĐ-UBND")]
    [InlineData("Nội.Vụ", "No\u0323\u0302i.Vu\u0323")]
    [InlineData("d1", " \td1\t ")]
    [InlineData("d1", "\"d1\"")]
    [InlineData("d1", " \"d1\" ")]
    [InlineData("d1", "\" d1 \"")]
    public void Two_spellings_of_one_id_are_one_document(string one, string other) =>
        Counted($"{one},A,issued,2021-03-01,normal", $"{other},A,issued,2021-03-01,normal")
            .Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Theory]
    [InlineData("Nội.Vụ")]
    [InlineData("No\u0323\u0302i.Vu\u0323")]
    [InlineData("\"Nội.Vụ\" ")]
    public void A_code_is_that_of_the_directory_in_every_composition(string code) =>
        Counted($"d1,{code},sent,2021-03-01,normal").Figures.Should().Equal("tháng 3/2021 Nội.Vụ Sent 1");

    [Fact]
    public void The_case_of_a_code_counts() =>
        Counted("d1,a,sent,2021-03-01,normal").Tallies.Should().Equal("UnknownUnit a 1");

    [Fact]
    public void An_unknown_code_is_one_in_every_composition() =>
        Counted("d1,Xã,sent,2021-03-01,normal", "d2,Xa\u0303,sent,2021-03-01,normal")
            .Tallies.Should().Equal("UnknownUnit Xã 2");

    [Fact]
    public void Ids_that_differ_in_one_sign_and_the_number_of_others_are_documents_of_their_own() =>
        Documents(IdFamilies.OfOneSignAmongOthers())
            .Should().Be(IdFamilies.OfOneSignAmongOthers().Distinct(StringComparer.Ordinal).LongCount());

    [Fact]
    public void Round_numbers_are_documents_of_their_own() =>
        Documents(IdFamilies.OfRoundNumbers()).Should().Be(IdFamilies.OfRoundNumbers().LongCount());

    [Fact]
    public void Running_numbers_are_documents_of_their_own() =>
        Documents(Enumerable.Range(0, 100_000).Select(number => $"{number}/UBND-VP")).Should().Be(100_000);

    private static CountSummary Counted(params string[] rows) => CountSummary.Of(LogText.Count(LogText.Of(rows)));

    private static long Documents(IEnumerable<string> ids) => LogText.Aggregator(EventCountOptions.Default)
        .Count(ids.Select(IssueOf), CancellationToken.None)
        .FigureOf(ReportingPeriod.Month(2021, 3), "A", EventKind.Issued);

    private static DocumentEvent IssueOf(string id) =>
        new(id, "A", EventKind.Issued, Instant.FromUtc(2021, 3, 1, 0, 0), Confidentiality.Normal);
}
