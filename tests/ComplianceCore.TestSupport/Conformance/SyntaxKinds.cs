using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>
/// What of the language a template uses, such as <c>If</c>, <c>unary !</c>, <c>| upcase</c>, <c>{{-</c>.
/// </summary>
internal static class SyntaxKinds
{
    private static readonly string[] _marks = ["{{-", "-}}", "{{~", "~}}", "{{ #", "##", "\r\n"];

    /// <summary>The kinds in a template and all its includes.</summary>
    public static IReadOnlySet<string> Of(TemplateSource source)
    {
        var faults = new TemplateFaults(maximum: 1);
        TemplateFile[] files = [source.Template, .. source.Includes];
        return files
            .SelectMany(file => Parser.Read(file, new SlotTable(), faults, TemplateLimits.Default))
            .SelectMany(Of)
            .Concat(files.SelectMany(file => _marks.Where(file.Text.Contains)))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(Statement statement) =>
        OfParts(statement).Prepend(statement.GetType().Name);

    private static IEnumerable<string> OfParts(Statement statement) => statement switch
    {
        Statement.Output output => Of(output.Value),
        Statement.Assign assign => Of(assign.Value),
        Statement.Capture capture => capture.Body.SelectMany(Of),
        Statement.If choice => OfChoice(choice),
        Statement.For loop => [.. Of(loop.List), .. loop.Body.SelectMany(Of)],
        _ => [],
    };

    private static IEnumerable<string> OfChoice(Statement.If choice) =>
    [
        .. choice.Branches.SelectMany(branch => Of(branch.Condition).Concat(branch.Body.SelectMany(Of))),
        .. choice.Otherwise.SelectMany(Of),
        .. choice.Branches.Skip(1).Select(_ => "else if"),
        .. choice.Otherwise.Take(1).Select(_ => "else"),
    ];

    private static IEnumerable<string> Of(Expression expression) => expression switch
    {
        Expression.Literal literal => ["literal " + literal.Type],
        Expression.LoopMember member => ["for." + member.Text],
        Expression.Member member => Of(member.Target).Prepend("Member"),
        Expression.Unary unary => Of(unary.Operand).Prepend("unary " + unary.Sign),
        Expression.Binary binary => Of(binary.Left).Concat(Of(binary.Right)).Prepend(binary.Sign),
        Expression.Call call => call.Arguments.SelectMany(Of).Prepend("| " + call.Function),
        _ => [expression.GetType().Name],
    };
}
