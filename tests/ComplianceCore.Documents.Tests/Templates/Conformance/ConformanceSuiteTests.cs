using System.Reflection;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ConformanceSuiteTests
{
    private static readonly HashSet<string> _shown =
        [.. ConformanceSuite.Cases.SelectMany(each => SyntaxKinds.Of(each.Source))];

    [Fact]
    public void The_suite_has_many_cases() => ConformanceSuite.Cases.Should().HaveCountGreaterThan(400);

    [Fact]
    public void No_two_cases_have_one_name() =>
        ConformanceSuite.Cases.Select(each => each.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_function_of_a_real_case_is_in_the_suite() =>
        ConformanceSuite.ModelOf("yen-chau-2021-q1").Functions.Names
            .Should().HaveCountGreaterThan(10).And.BeSubsetOf(NamesAfterPipes());

    [Fact]
    public void Every_kind_of_statement_is_in_the_suite() => _shown.Should().Contain(KindsOf<Statement>());

    [Theory]
    [InlineData("Name", "Member", "Literal", "LoopMember", "Unary", "Binary", "Call", "Faulty")]
    public void Every_kind_of_expression_is_one_that_these_tests_know(params string[] kinds) =>
        KindsOf<Expression>().Should().BeEquivalentTo(kinds);

    [Theory]
    [InlineData("else", "else if", "for.index", "for.first", "for.last", "Name", "Member")]
    [InlineData("literal text", "literal number", "literal boolean")]
    [InlineData("unary !", "unary -", "+", "-", "*", "&&", "||", "==", "!=", "<", "<=", ">", ">=")]
    [InlineData("{{-", "-}}", "{{~", "~}}", "{{ #", "##", "\r\n")]
    public void Every_part_of_the_language_is_in_the_suite(params string[] parts) => _shown.Should().Contain(parts);

    [Theory]
    [InlineData("if yes")]
    [InlineData("else if yes")]
    [InlineData("else")]
    [InlineData("end")]
    [InlineData("for n in answers")]
    [InlineData("capture c")]
    [InlineData("include \"row\"")]
    [InlineData("x = 1")]
    [InlineData("# ghi chú")]
    public void Every_mark_of_white_space_stands_at_either_end_of_every_statement(string statement) =>
        Marked(statement).Should().OnlyContain(marked => ConformanceSuite.Cases.Any(
            each => each.Source.Template.Text.Contains(marked, StringComparison.Ordinal)));

    private static string[] Marked(string statement) =>
    [
        $"{{{{- {statement} ",
        $"{{{{~ {statement} ",
        $" {statement} -}}}}",
        $" {statement} ~}}}}",
        $"{{{{- {statement} -}}}}",
        $"{{{{~ {statement} ~}}}}",
        $"{{{{- {statement} ~}}}}",
        $"{{{{~ {statement} -}}}}",
    ];

    private static IEnumerable<string> NamesAfterPipes() =>
        _shown.Where(kind => kind.StartsWith("| ", StringComparison.Ordinal)).Select(kind => kind[2..]);

    private static IEnumerable<string> KindsOf<T>() => typeof(T)
        .GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
        .Select(type => type.Name);
}
