namespace ComplianceCore.Documents;

/// <summary>The functions on lists that every template has.</summary>
internal static class ListFunctions
{
    private static readonly TemplateType _texts = TemplateType.ListOf(TemplateType.Text);

    private static readonly TemplateType _list = TemplateType.ListOf(TemplateType.Any);

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("join", [_texts, TemplateType.Text], TemplateType.Text, Join),
        new("join_last", [_texts, TemplateType.Text, TemplateType.Text], TemplateType.Text, JoinLast),
        new("first", [_list], TemplateType.Any, arguments => NotEmpty("first", arguments)[0]),
        new("last", [_list], TemplateType.Any, arguments => NotEmpty("last", arguments)[^1]),
        Part("take", (list, count) => list.Take(count)),
        Part("skip", (list, count) => list.Skip(count)),
    ];

    private static TextValue Join(FunctionArguments arguments)
    {
        var (texts, separator) = (TextsOf(arguments), arguments.Text(1));
        return Join(arguments, texts, separator, separator);
    }

    private static TextValue JoinLast(FunctionArguments arguments) =>
        Join(arguments, TextsOf(arguments), arguments.Text(1), arguments.Text(2));

    private static TextValue Join(FunctionArguments arguments, string[] texts, string separator, string last)
    {
        arguments.Budget.RequireCharacters(
            texts.Sum(text => (long)text.Length + separator.Length) + last.Length);
        return TextValue.Of(texts switch
        {
            [] => string.Empty,
            [var only] => only,
            [.. var others, var final] => string.Concat(string.Join(separator, others), last, final),
        });
    }

    private static string[] TextsOf(FunctionArguments arguments) =>
        [.. arguments.List(0).Select(item => ((TextValue)item).Text)];

    private static IReadOnlyList<TemplateValue> NotEmpty(string function, FunctionArguments arguments) =>
        arguments.List(0) is { Count: > 0 } list
            ? list
            : throw UnplacedFault.Of(TemplateFunctionIssueCode.EmptyList, ("function", function));

    private static TemplateFunction Part(
        string name,
        Func<IReadOnlyList<TemplateValue>, int, IEnumerable<TemplateValue>> part) => new(
            name,
            [_list, TemplateType.Number],
            _list,
            arguments =>
            {
                var count = FunctionNumbers.Count(name, arguments.Number(1));
                return new ListValue([.. part(arguments.List(0), (int)Math.Min(count, int.MaxValue))]);
            });
}
