using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The functions on text and lists that every template has.</summary>
internal static class BasicFunctions
{
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        OnText("upcase", VietnameseText.ToUpper),
        OnText("downcase", CultureInfo.InvariantCulture.TextInfo.ToLower),
        OnText("capitalize", VietnameseText.Capitalize),
        new("join", [TemplateType.ListOf(TemplateType.Text), TemplateType.Text], TemplateType.Text, Join),
    ];

    private static TemplateFunction OnText(string name, Func<string, string> apply) =>
        new(name, [TemplateType.Text], TemplateType.Text, arguments => TextValue.Of(apply(arguments.Text(0))));

    private static TextValue Join(FunctionArguments arguments)
    {
        var texts = arguments.List(0).Select(item => ((TextValue)item).Text).ToArray();
        var separator = arguments.Text(1);
        arguments.Budget.SpendCharacters(texts.Sum(text => (long)text.Length + separator.Length));
        return TextValue.Of(string.Join(separator, texts));
    }
}
