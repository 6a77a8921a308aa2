using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The functions on text that every template has; they compare character by character.</summary>
internal static class TextFunctions
{
    // Where all letters are alike, a search looks at each of the sought ones for every letter of the text.
    private const int LongestSought = 100;

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        OnText("upcase", VietnameseText.ToUpper),
        OnText("downcase", CultureInfo.InvariantCulture.TextInfo.ToLower),
        OnText("capitalize", VietnameseText.Capitalize),
        OnText("uncapitalize", VietnameseText.Uncapitalize),
        OnText("trim", text => text.Trim()),
        new("replace", [TemplateType.Text, TemplateType.Text, TemplateType.Text], TemplateType.Text, Replace),
        new("contains", [TemplateType.Text, TemplateType.Text], TemplateType.Boolean, Contains),
        Asking("starts_with", (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        Asking("ends_with", (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
    ];

    /// <summary>Pays for looking for a text in another one, before it is looked for.</summary>
    /// <exception cref="TemplateException">What is sought is too long, or all steps are used.</exception>
    public static void PayForSearch(string function, string text, string sought, RenderBudget budget)
    {
        if (sought.Length > LongestSought)
        {
            throw UnplacedFault.Of(
                TemplateFunctionIssueCode.SoughtTooLong, ("function", function), ("greatest", LongestSought));
        }

        var perLetter = text.Length / RenderBudget.CharactersInAStep;
        budget.SpendSteps(perLetter * sought.Length / RenderBudget.CharactersInAStep);
    }

    private static TemplateFunction OnText(string name, Func<string, string> apply) =>
        new(name, [TemplateType.Text], TemplateType.Text, arguments => TextValue.Of(apply(arguments.Text(0))));

    private static TemplateFunction Asking(string name, Func<string, string, bool> ask) => new(
        name,
        [TemplateType.Text, TemplateType.Text],
        TemplateType.Boolean,
        arguments => BooleanValue.Of(ask(arguments.Text(0), arguments.Text(1))));

    private static BooleanValue Contains(FunctionArguments arguments)
    {
        var (text, part) = (arguments.Text(0), arguments.Text(1));
        PayForSearch("contains", text, part, arguments.Budget);
        return BooleanValue.Of(text.Contains(part, StringComparison.Ordinal));
    }

    private static TextValue Replace(FunctionArguments arguments)
    {
        var (text, old, replacement) = (arguments.Text(0), arguments.Text(1), arguments.Text(2));
        if (old.Length == 0)
        {
            throw UnplacedFault.Of(TemplateFunctionIssueCode.NothingToReplace);
        }

        PayForSearch("replace", text, old, arguments.Budget);
        var found = text.AsSpan().Count(old);
        arguments.Budget.RequireCharacters(text.Length + (found * ((long)replacement.Length - old.Length)));
        return TextValue.Of(text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
