using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class IssueCodeTests
{
    // Sorts codes and expects none.
    private const string Sorting = nameof(FaultsOfForm) + ".cs";

    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(Dispatch).Assembly);

    // The codes of templates are those of every engine.
    private static readonly string[] _projects = ["ComplianceCore.Documents.Tests", "ComplianceCore.Scriban.Tests"];

    private static readonly string _tests = string.Concat(_projects
        .SelectMany(project => Directory.EnumerateFiles(
            RepositoryRoot.PathOf("tests", project), "*.*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".cs" or ".txt")
        .Where(file => !file.EndsWith(Sorting, StringComparison.Ordinal))
        .Select(File.ReadAllText));

    [Fact]
    public void The_codes_stand_in_ten_classes() => _classes.Should().Equal(
        typeof(BodyIssueCode),
        typeof(CaseIssueCode),
        typeof(ReceiptIssueCode),
        typeof(ScenarioIssueCode),
        typeof(SettingsIssueCode),
        typeof(SuccessionIssueCode),
        typeof(TemplateFunctionIssueCode),
        typeof(TemplateIssueCode),
        typeof(TemplateModelIssueCode),
        typeof(WordIssueCode));

    [Fact]
    public void No_code_means_two_things() =>
        IssueCodes.Of(_classes).Should().HaveCountGreaterThan(100).And.OnlyHaveUniqueItems();

    [Fact]
    public void No_code_of_the_core_is_used_again() =>
        IssueCodes.Of(_classes).Should().NotIntersectWith(
            Sentences.Of("ComplianceCore", "en").Select(text => text.Key));

    [Fact]
    public void Every_code_is_expected_by_some_test() =>
        IssueCodes.Of(_classes).Should().HaveCountGreaterThan(100)
            .And.OnlyContain(code => _tests.Contains(code));
}
