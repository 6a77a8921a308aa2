namespace ComplianceCore.Events.Tests;

public sealed class WordTests
{
    [Theory]
    [InlineData("issued", "Issued")]
    [InlineData("phát hành", "Issued")]
    [InlineData("BAN HÀNH", "Issued")]
    [InlineData("Sent", "Sent")]
    [InlineData("gửi", "Sent")]
    [InlineData("gu\u031B\u0309i", "Sent")]
    [InlineData("Nhận", "Received")]
    [InlineData("tiếp nhận", "Received")]
    [InlineData("rEcEiVeD", "Received")]
    [InlineData("\"thu hồi\"", "Recalled")]
    [InlineData(" recalled ", "Recalled")]
    public void A_kind_is_named_in_two_languages_in_any_case_and_composition(string word, string kind) =>
        Counted($"d1,A,{word},2021-03-01,normal").Figures.Should().Equal($"tháng 3/2021 A {kind} 1");

    [Theory]
    [InlineData("signed")]
    [InlineData("ký số")]
    [InlineData("KÝ SỐ")]
    public void A_signing_is_named_in_two_languages(string word) =>
        Counted("d1,A,issued,2021-03-01,normal", $"d1,A,{word},2021-03-01,normal")
            .Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Theory]
    [InlineData("normal")]
    [InlineData("Thường")]
    [InlineData("thu\u031Bo\u031B\u0300ng")]
    public void An_ordinary_document_counts(string word) =>
        Counted($"d1,A,sent,2021-03-01,{word}").Tallies.Should().BeEmpty();

    [Theory]
    [InlineData("secret")]
    [InlineData("Mật")]
    [InlineData("TỐI MẬT")]
    [InlineData("tuyệt mật")]
    public void A_secret_document_does_not_count(string word) =>
        Counted($"d1,A,sent,2021-03-01,{word}").Tallies.Should().Equal("Secret A 1");

    private static CountSummary Counted(params string[] rows) => CountSummary.Of(LogText.Count(LogText.Of(rows)));
}
