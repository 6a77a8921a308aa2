using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class LogFaultTests : IDisposable
{
    private const string Named = "\"events\": \"events.csv\"";

    private readonly CaseFolderCopy _folder = YenChauLog.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"includes\": []", "case.json(1,1): CC2051")]
    [InlineData("\"events\": \"events.csv\", \"figures\": \"figures.csv\"", "case.json(6,38): CC2051")]
    [InlineData("\"events\": []", "case.json(6,13): CC2053")]
    [InlineData("\"events\": [\"events.csv\", \"events.csv\"]", "case.json(6,28): CC2052")]
    [InlineData("\"events\": 7", "case.json(6,13): CC1007")]
    [InlineData("\"events\": [7]", "case.json(6,14): CC1007")]
    [InlineData("\"events\": \"../events.csv\"", "case.json(6,13): CC2002")]
    [InlineData("\"events\": \"nowhere.csv\"", "case.json(6,13): CC1001")]
    [InlineData($"{Named}, \"eventWords\": {{ \"đi\": \"gửi\" }}", "case.json(6,49): CC1009")]
    [InlineData($"{Named}, \"eventWords\": {{ \"đi\": \"sent\", \"ĐI\": \"issued\" }}", "case.json(6,57): CC2055")]
    [InlineData($"{Named}, \"eventColumns\": {{ \"loại\": \"loại\" }}", "case.json(6,53): CC1009")]
    [InlineData($"{Named}, \"eventColumns\": {{ \" \": \"kind\" }}", "case.json(6,50): CC1011")]
    [InlineData($"{Named}, \"eventColumns\": {{ \"a\": \"kind\", \"A\": \"unit_code\" }}", "case.json(6,58): CC2055")]
    public void What_a_case_says_of_its_log_is_refused_for_its_one_fault(string members, string fault)
    {
        _folder.Replace("case.json", Named, members);

        Faults().Should().Equal(fault);
    }

    [Fact]
    public void Words_of_a_log_go_with_a_log()
    {
        _folder.Replace("case.json", Named, "\"figures\": \"figures.csv\", \"eventWords\": {}, \"eventColumns\": {}")
            .Write("figures.csv", "unit,indicator,value\n");

        Faults().Should().Equal("case.json(6,43): CC2054", "case.json(6,63): CC2054");
    }

    [Fact]
    public void A_word_may_be_a_kind_and_a_degree_of_secrecy()
    {
        _folder.Replace(
            "case.json", Named, $"{Named}, \"eventWords\": {{ \"nội bộ\": \"issued\", \"Nội bộ\": \"normal\" }}");

        ComplianceCase.Load(_folder.Path).Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "events.csv: CC5003")]
    [InlineData("document_id,unit_code,kind,occurred_at\n", "events.csv(1): CC5005")]
    public void A_log_that_cannot_be_counted_is_a_fault_of_the_case(string log, string fault)
    {
        _folder.Write("events.csv", log);

        Faults().Should().Equal(fault);
    }

    [Fact]
    public void A_compressed_log_that_is_damaged_is_a_fault_of_the_case()
    {
        _folder.Replace("case.json", Named, "\"events\": \"events.csv.gz\"").Write("events.csv.gz", "no gzip");

        Faults().Should().Equal("events.csv.gz: CC5008");
    }

    [Theory]
    [InlineData("1969-12-31", "2021-03-31", true)]
    [InlineData("1970-01-01", "2021-03-31", false)]
    [InlineData("1970-01-02", "2021-03-31", false)]
    [InlineData("2021-01-01", "2105-12-30", false)]
    [InlineData("2021-01-01", "2105-12-31", false)]
    [InlineData("2021-01-01", "2106-01-01", true)]
    public void A_period_has_days_that_events_can_have(string first, string last, bool isRefused)
    {
        _folder.Replace(
            "case.json",
            "{ \"quarter\": \"2021-Q1\" }",
            $"{{ \"label\": \"kỳ dài\", \"first\": \"{first}\", \"last\": \"{last}\" }}");

        Found().Contains("case.json(8,13): CC5012", StringComparer.Ordinal).Should().Be(isRefused);
    }

    [Fact]
    public void Other_files_are_read_although_the_log_is_faulty()
    {
        _folder.Write("events.csv", string.Empty).Write("template.sbn", "{{ nobody }}");

        Faults().Should().Contain(fault => fault.StartsWith("events.csv", StringComparison.Ordinal))
            .And.Contain(fault => fault.StartsWith("template.sbn", StringComparison.Ordinal));
    }

    private string[] Faults()
    {
        var found = Found();
        found.Should().NotBeEmpty();
        return found;
    }

    private string[] Found()
    {
        var issues = new List<Issue>();
        new CaseReader(new DiskStore(_folder.Path), TemplateEngine.Strict, issues).Read();
        return
        [
            .. issues
                .Where(issue => issue.Severity == IssueSeverity.Error)
                .Distinct()
                .Select(issue => $"{issue.Place}: {issue.Code}"),
        ];
    }
}
