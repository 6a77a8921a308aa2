using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class SuccessionCheckTests : IDisposable
{
    private const string History = "history/2024-05-01_2024-05-31.json";

    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public SuccessionCheckTests()
    {
        _folder.Replace("rules.json", "\"dueBefore\": \"2024-06-05\"", "\"dueDaysAfterPeriod\": 5")
            .Replace("rules.json", "\"from\": \"2030-01-01\"", "\"from\": \"2024-01-02\"");
        _folder.Write(History, GivenRecords.ClosedFile(ComplianceCase.Load(_folder.Path).Evaluate()));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_closed_case_without_fixed_days_is_followed_without_a_word() => Warnings().Should().BeEmpty();

    [Fact]
    public void A_case_that_was_closed_with_other_verdicts_is_told()
    {
        _folder.Write(History, GivenRecords.ClosedFile("song_tho_signing", ReportingPeriod.Month(2024, 5)));

        Warnings().Should().ContainSingle().Which.Should().EndWith("[CC1313]");
    }

    [Fact]
    public void A_case_that_was_not_closed_is_told()
    {
        var april = GivenRecords.ClosedFile("song_tho_signing", ReportingPeriod.Month(2024, 4));
        _folder.Delete(History).Write("history/2024-04-01_2024-04-30.json", april);

        Warnings().Should().ContainSingle().Which.Should().Be(
            $"The case '{_folder.Path}' has not been closed: there is no '{History}', so the new case cannot look back "
            + "on it. Run compliance close on it first, then compliance new again. [CC2062]");
    }

    [Theory]
    [InlineData("đợt=2024-05-31..2024-06-30", "CC2063")]
    [InlineData("đợt=2024-06-01..2024-06-30", "")]
    [InlineData("đợt=2024-06-02..2024-06-30", "")]
    [InlineData("2024-05", "CC2063")]
    [InlineData("2024-H1", "CC2063")]
    public void A_period_that_does_not_begin_after_the_last_one_is_told(string period, string code) =>
        string.Join(' ', NextCase.After(_folder.Path, GivenPeriod.Of(period)).Warnings
            .Select(warning => warning.Code)).Should().Be(code);

    [Fact]
    public void Rules_with_a_fixed_day_are_told_all_at_once_and_only_so()
    {
        _folder.Replace("rules.json", "\"dueDaysAfterPeriod\": 8", "\"dueBefore\": \"2024-06-05\"");

        Warnings().Should().ContainSingle().Which.Should().Be(
            "rules.json: These rules have a fixed day before which something is due: sending_target. Correct the days "
            + "for the new period, or count them by 'dueDaysAfterPeriod'. [CC2064]");
    }

    [Theory]
    [InlineData("Trong tháng 5/2024", "CC2065")]
    [InlineData("Tháng 5/2024", "CC2065")]
    [InlineData("Trong tháng 5/20241", "")]
    [InlineData("Trong tháng 4/2024", "")]
    public void A_template_that_names_the_last_period_in_words_of_its_own_is_told(string words, string code)
    {
        _folder.Replace("template.sbn", "Trong {{ period.label }}", words);

        string.Join(' ', NextCase.After(_folder.Path).Warnings.Select(warning => warning.Code)).Should().Be(code);
    }

    [Fact]
    public void A_dispatch_that_names_the_last_period_in_words_of_its_own_is_told()
    {
        _folder.Replace("dispatch.json", "ký số văn bản {{ period.label }}", "ký số văn bản tháng 5/2024");

        Warnings().Should().ContainSingle().Which.Should()
            .StartWith("dispatch.json: This file names 'tháng 5/2024', the last period, in words of its own");
    }

    [Fact]
    public void What_does_not_suit_the_new_period_is_a_warning_and_no_refusal()
    {
        var next = NextCase.After(_folder.Path, GivenPeriod.Of("2019-06"));

        next.Warnings.Should().OnlyContain(warning => warning.Severity == IssueSeverity.Warning);
        next.Warnings.Select(warning => warning.Code).Should().Contain("CC1214");
    }

    private IEnumerable<string> Warnings() =>
        NextCase.After(_folder.Path).Warnings.Select(warning => warning.Describe(Language.English));
}
