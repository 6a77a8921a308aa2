using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The functions on text that every template has; they compare character by character.</summary>
internal static class TextFunctions
{
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        OnText("upcase", VietnameseText.ToUpper),
        OnText("downcase", CultureInfo.InvariantCulture.TextInfo.ToLower),
        OnText("capitalize", VietnameseText.Capitalize),
        OnText("uncapitalize", VietnameseText.Uncapitalize),
        OnText("trim", text => text.Trim()),
        new("replace", [TemplateType.Text, TemplateType.Text, TemplateType.Text], TemplateType.Text, Replace),
        Asking("contains", (text, part) => text.Contains(part, StringComparison.Ordinal)),
        Asking("starts_with", (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Asking("ends_with", (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
    ];

    private static TemplateFunction OnText(string name, Func<string, string> apply) =>
        new(name, [TemplateType.Text], TemplateType.Text, arguments => TextValue.Of(apply(arguments.Text(0))));

    private static TemplateFunction Asking(string name, Func<string, string, bool> ask) => new(
        name,
        [TemplateType.Text, TemplateType.Text],
        TemplateType.Boolean,
        arguments => BooleanValue.Of(ask(arguments.Text(0), arguments.Text(1))));

    private static TextValue Replace(FunctionArguments arguments)
    {
        var (text, old, replacement) = (arguments.Text(0), arguments.Text(1), arguments.Text(2));
        if (old.Length == 0)
        {
            throw UnplacedFault.Of(TemplateFunctionIssueCode.NothingToReplace);
        }

        var found = text.AsSpan().Count(old);
        arguments.Budget.RequireCharacters(text.Length + (found * ((long)replacement.Length - old.Length)));
        return TextValue.Of(text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
