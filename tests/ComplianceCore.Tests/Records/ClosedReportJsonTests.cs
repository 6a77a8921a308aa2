using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class ClosedReportJsonTests
{
    private const string Name = "history/2023-01-01_2023-03-31.json";

    private static readonly ClosedReport _closed = ClosedReport.Of(GivenCase.SmallOffice.Evaluate());

    private static readonly string _text = Encoding.UTF8.GetString(ClosedReportJson.Render(_closed));

    [Fact]
    public void A_closed_report_is_written_as_it_was_approved() =>
        Approved.Matches<ClosedReportJsonTests>("small-office.json", _text);

    [Fact]
    public void What_was_written_is_read_back()
    {
        var read = Read(_text).Closed!;

        ClosedReportJson.Render(read).Should().Equal(ClosedReportJson.Render(_closed));
        read.Verdicts.Should().BeEquivalentTo(_closed.Verdicts);
    }

    [Fact]
    public void A_file_is_named_after_its_period() =>
        ClosedReportJson.FileName(_closed.Period).Should().Be("2023-01-01_2023-03-31.json");

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "CC1008")]
    [InlineData("\"rules\"", "\"rule\"", "CC1006,CC1004")]
    [InlineData("\"2023-01-01\"", "\"01/01/2023\"", "CC1010")]
    [InlineData("\"last\": \"2023-03-31\"", "\"last\": \"2022-12-31\"", "CC1312")]
    [InlineData("\"last\": \"2023-03-31\"", "\"last\": \"2023-03-30\"", "CC1311")]
    [InlineData("\"sha256:", "\"sha512:", "CC1309")]
    [InlineData("\"met\"", "\"fulfilled\"", "CC1004")]
    [InlineData("\"no_signing\": {", "\"no_signing\": {}, \"no_signing\": {", "CC1005")]
    [InlineData("\"Gió.Mùa\"", "\"TTr\", \"TTr\"", "CC1310,CC1310")]
    public void A_faulty_file_is_refused(string sound, string faulty, string codes)
    {
        var first = _text.IndexOf(sound, StringComparison.Ordinal);
        var spoilt = new StringBuilder(_text).Replace(sound, faulty, first, sound.Length);

        var (closed, issues) = Read(spoilt.ToString());

        closed.Should().BeNull();
        string.Join(',', issues.Select(issue => issue.Code)).Should().Be(codes);
    }

    [Fact]
    public void A_fault_tells_what_is_wrong_and_where() =>
        Read(_text.Replace("\"sha256:", "\"sha512:", StringComparison.Ordinal)).Issues.Single().ToString()
            .Should().StartWith(Name + "(13,13): 'sha512:")
            .And.EndWith("' is no digest. Write sha256: and 64 small hexadecimal digits. [CC1309]");

    private static (ClosedReport? Closed, List<Issue> Issues) Read(string text)
    {
        var issues = new List<Issue>();
        return (ClosedReportReader.Read(Encoding.UTF8.GetBytes(text), Name, issues), issues);
    }
}
