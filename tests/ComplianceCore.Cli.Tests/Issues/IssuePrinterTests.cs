namespace ComplianceCore.Cli.Tests;

public sealed class IssuePrinterTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "Có 2 lỗi và 1 cảnh báo. Hết.")]
    [InlineData(Language.English, "2 errors and 1 warning. Hết.")]
    public void Errors_come_before_warnings_each_in_their_order(Language language, string closing)
    {
        Printed(language, IssueOf("CC9", IssueSeverity.Warning), IssueOf("CC2"), IssueOf("CC1")).Should().Equal(
            "a.csv(2): Sai [CC2]",
            "a.csv(2): Sai [CC1]",
            "a.csv(2): Sai [CC9]",
            closing);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Có 1 lỗi. Hết.")]
    [InlineData(Language.English, "1 error. Hết.")]
    public void Errors_alone_are_counted_alone(Language language, string closing) =>
        Printed(language, IssueOf("CC1"))[^1].Should().Be(closing);

    [Fact]
    public void An_issue_is_one_line_whatever_its_value()
    {
        var issue = IssueOf("CC1") with { Message = new LocalizedText("'a\r\nb\u001b[31m' sai", string.Empty) };

        Printed(Language.Vietnamese, issue)[0].Should().Be("a.csv(2): 'a  b [31m' sai [CC1]");
    }

    private static Issue IssueOf(string code, IssueSeverity severity = IssueSeverity.Error) =>
        new(code, severity, new SourcePlace("a.csv", 2, 0), new LocalizedText("Sai", "Sai"));

    private static string[] Printed(Language language, params Issue[] issues)
    {
        using var error = new StringWriter { NewLine = "\n" };
        new IssuePrinter(error, new Speech(language)).Print(issues, "Hết.");
        return error.ToString().TrimEnd('\n').Split('\n');
    }
}
