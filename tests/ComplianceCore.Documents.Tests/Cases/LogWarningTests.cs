using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class LogWarningTests : IDisposable
{
    private readonly CaseFolderCopy _folder = YenChauLog.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_that_cannot_be_read_are_warned_of_with_their_number_and_the_first_of_them()
    {
        Add("x", "x", "x", "x", YenChauLog.Row(string.Empty, "YC.NV", "issued", "2021-02-03"));

        Warnings().Select(warning => (warning.Place.ToString(), warning.Code)).Should().Equal(
            ("events.csv", "CC2058"),
            ("events.csv(2159)", "CC5101"),
            ("events.csv(2160)", "CC5101"),
            ("events.csv(2161)", "CC5101"),
            ("events.csv(2163)", "CC5106"));
    }

    [Theory]
    [InlineData(Language.Vietnamese, "events.csv: Số dòng nhật ký không được tính vì không đọc được: 2. [CC2058]")]
    [InlineData(
        Language.English,
        "events.csv: Rows of the event log that do not count because they cannot be read: 2. [CC2058]")]
    public void The_number_of_rows_is_told_in_both_languages(Language language, string warning)
    {
        Add("x", "x");

        Warnings()[0].Describe(language).Should().Be(warning);
    }

    [Fact]
    public void Each_reason_has_a_warning_of_its_own()
    {
        Add(
            "x",
            YenChauLog.Row("900/X", "NOBODY", "issued", "2021-02-03"),
            YenChauLog.Row("901/X", "YC.NV", "issued", "2021-04-01"));

        Warnings().Where(warning => warning.Code is "CC2058").Should().HaveCount(3);
    }

    [Fact]
    public void The_report_has_the_warnings_of_its_case_first()
    {
        Add("x");
        var office = ComplianceCase.Load(_folder.Path);

        office.Evaluate().Warnings.Take(office.Warnings.Count).Should().Equal(office.Warnings);
    }

    [Fact]
    public void A_log_of_which_nothing_counts_is_warned_of()
    {
        _folder.Write("events.csv", YenChauLog.Text([]));

        Warnings().Select(warning => warning.Code).Should().Equal("CC2060");
    }

    [Fact]
    public void A_unit_that_is_not_in_force_on_the_last_day_is_named_with_what_it_did()
    {
        _folder.Replace("units.csv", "YC.NV,", "YC.CU,phong,offices,Cũ,,2020-01-01,2021-02-28\nYC.NV,");
        Add(YenChauLog.Row("900/X", "YC.CU", "issued", "2021-02-03"));

        var warning = Warnings().Should().ContainSingle().Subject;
        warning.Describe(Language.English).Should().Be(
            "events.csv: The unit of code 'YC.CU' is not in the directory on 2021-03-31, the last day of the period, "
            + "so its events are not in the report: issued 1. Check its 'validTo'. [CC2059]");
    }

    private IReadOnlyList<Issue> Warnings() => ComplianceCase.Load(_folder.Path).Warnings;

    private void Add(params string[] rows) => File.AppendAllLines(_folder.PathOf("events.csv"), rows);
}
