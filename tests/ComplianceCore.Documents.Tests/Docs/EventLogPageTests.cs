using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class EventLogPageTests
{
    private static readonly string _text = File.ReadAllText(RepositoryRoot.PathOf("docs", "event-log.md"));

    private readonly DocumentationPage _page = DocumentationPage.Read("event-log.md");

    [Fact]
    public void The_calendar_of_the_page_is_read()
    {
        var issues = new List<Issue>();

        CalendarFile.Read(Encoding.UTF8.GetBytes(_page.Files["calendar.json"]), "calendar.json", issues);

        issues.Should().BeEmpty();
    }

    [Fact]
    public void The_page_describes_the_members_of_a_calendar() =>
        _page.MemberTables["calendar.json"].Should().BeEquivalentTo(
            SchemaFile.Of("calendar").Root["properties"]!.AsObject()
                .Select(member => member.Key)
                .Where(member => !member.StartsWith('$')));

    [Fact]
    public void The_page_names_every_meaning_and_every_column() =>
        EventWords.Meanings.Keys.Concat(EventWords.Columns.Keys).Should().HaveCount(12)
            .And.OnlyContain(word => _text.Contains($"`{word}`", StringComparison.Ordinal));
}
