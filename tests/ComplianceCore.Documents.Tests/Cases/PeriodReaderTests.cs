using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class PeriodReaderTests : IDisposable
{
    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"month\": \"2024-05\"", "tháng 5/2024 (2024-05-01..2024-05-31)")]
    [InlineData("\"month\": \"2024-05\", \"cutOff\": 14", "tháng 5/2024 (2024-04-15..2024-05-14)")]
    [InlineData("\"quarter\": \"2024-Q2\"", "quý II/2024 (2024-04-01..2024-06-30)")]
    [InlineData("\"halfYear\": \"2024-H1\"", "6 tháng đầu năm 2024 (2024-01-01..2024-06-30)")]
    [InlineData("\"nineMonths\": \"2024\"", "9 tháng năm 2024 (2024-01-01..2024-09-30)")]
    [InlineData("\"year\": \"2024\"", "năm 2024 (2024-01-01..2024-12-31)")]
    [InlineData("\"year\": \"9998\"", "năm 9998 (9998-01-01..9998-12-31)")]
    [InlineData(
        "\"label\": \"đợt 1\", \"first\": \"2024-05-31\", \"last\": \"2024-05-31\"",
        "đợt 1 (2024-05-31..2024-05-31)")]
    public void A_period_is_read_in_each_of_its_forms(string members, string period)
    {
        Write(members);

        ComplianceCase.Load(_folder.Path).Period.ToString().Should().Be(period);
    }

    [Theory]
    [InlineData("\"month\": \"2024-5\"", "case.json(8,13): CC2013")]
    [InlineData("\"month\": \"2024-13\"", "case.json(8,13): CC2013")]
    [InlineData("\"quarter\": \"2024-II\"", "case.json(8,13): CC2013")]
    [InlineData("\"halfYear\": \"2024-H3\"", "case.json(8,13): CC2013")]
    [InlineData("\"year\": \"24\"", "case.json(8,13): CC2013")]
    [InlineData("\"year\": \"9999\"", "case.json(8,13): CC2013")]
    [InlineData("\"month\": \"9999-12\"", "case.json(8,13): CC2013")]
    [InlineData("\"year\": 2024", "case.json(8,23): CC1007")]
    [InlineData("\"month\": \"2024-05\", \"cutOff\": 0", "case.json(8,45): CC2014")]
    [InlineData("\"month\": \"2024-05\", \"cutOff\": 29", "case.json(8,45): CC2014")]
    [InlineData("\"cutOff\": 14", "case.json(8,13): CC2011")]
    [InlineData(
        "\"label\": \" \", \"first\": \"2024-05-31\", \"last\": \"2024-05-31\"",
        "case.json(8,24): CC1011")]
    [InlineData(
        "\"label\": { \"vi\": \"đợt 1\" }, \"first\": \"2024-05-31\", \"last\": \"2024-05-31\"",
        "case.json(8,24): CC1006")]
    [InlineData("\"first\": \"2024-05-01\", \"last\": \"2024-05-31\"", "case.json(8,13): CC2011")]
    [InlineData("\"label\": \"đợt 1\", \"first\": \"2024-05-01\"", "case.json(8,13): CC1006")]
    [InlineData("\"label\": \"đợt 1\", \"first\": \"2024-05-01\", \"last\": \"31/5/2024\"", "case.json(8,64): CC1010")]
    [InlineData("\"label\": \"đợt 1\", \"first\": \"2024-05-01\", \"last\": \"9999-12-31\"", "case.json(8,13): CC2013")]
    [InlineData("\"label\": \"đợt 1\", \"first\": \"2024-06-01\", \"last\": \"2024-05-31\"", "case.json(8,13): CC2012")]
    public void A_period_with_one_fault_is_refused_for_that_fault_alone(string members, string refusal)
    {
        Write(members);
        var issues = new List<Issue>();

        new CaseReader(new DiskStore(_folder.Path), TemplateEngine.Strict, issues).Read();

        issues.Where(issue => issue.Severity == IssueSeverity.Error && issue.Place.File == "case.json")
            .Select(issue => $"{issue.Place}: {issue.Code}").Should().Equal(refusal);
    }

    private void Write(string members) =>
        _folder.Replace("case.json", "{ \"month\": \"2024-05\" }", $"{{ {members} }}");
}
