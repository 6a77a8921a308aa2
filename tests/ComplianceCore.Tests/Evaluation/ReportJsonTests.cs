using System.Text;
using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class ReportJsonTests
{
    [Fact]
    public void A_report_is_written_with_all_that_it_found() =>
        Approved.Matches<ReportJsonTests>("small-office.json", Render(GivenCase.SmallOffice));

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Render(GivenCase.SmallOffice).Should().Be(Render(GivenCase.SmallOffice));

    [Fact]
    public void A_report_ends_with_a_line_feed() => Render(GivenCase.SmallOffice).Should().EndWith("}\n");

    [Theory]
    [InlineData("de")]
    [InlineData("vi")]
    [InlineData("tr")]
    public void Every_culture_gives_the_same_bytes(string culture) =>
        Cultures.Under(culture, () => Render(GivenCase.SmallOffice)).Should().Be(Render(GivenCase.SmallOffice));

    [Theory]
    [InlineData("units")]
    [InlineData("group")]
    [InlineData("threshold")]
    [InlineData("basis")]
    public void An_indicator_may_be_called_like_a_member_of_the_report(string id)
    {
        var count = GivenRules.Signed with { Id = id };
        var office = GivenCase.Of(Given.Commune("Ví Dụ").Issued(1).Reports(id, 1)) with
        {
            Rules = RuleSet.Of(GivenRules.Content(GivenRules.NoSigning with { Indicator = count }) with
            {
                Indicators = [GivenRules.Issued, count],
            }),
        };

        var reading = () => JsonDocument.Parse(
            Render(office), new JsonDocumentOptions { AllowDuplicateProperties = false });

        reading.Should().NotThrow();
    }

    private static string Render(GivenCase office) => Encoding.UTF8.GetString(ReportJson.Render(office.Evaluate()));
}
