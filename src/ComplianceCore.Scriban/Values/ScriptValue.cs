using ComplianceCore.Documents;
using Scriban.Runtime;

namespace ComplianceCore.Scriban;

/// <summary>
/// A value of a template as Scriban holds it: plain text as <see cref="string"/>, a number as <see cref="decimal"/>, a
/// list as <see cref="ReadOnlyItems"/>, and the rest, text of the author included, as it is.
/// </summary>
internal static class ScriptValue
{
    /// <summary>The value that Scriban is given.</summary>
    public static object Of(TemplateValue value) => value switch
    {
        TextValue { IsLiteral: false } text => text.Text,
        NumberValue number => number.Number,
        BooleanValue boolean => boolean.IsTrue,
        ListValue list => new ReadOnlyItems(list.Items),
        _ => value,
    };

    /// <summary>
    /// The value that Scriban holds; null when it is none that a template prints, compares or hands on.
    /// </summary>
    public static TemplateValue? ToTemplate(object? value) => value switch
    {
        TemplateValue known => known,
        string text => TextValue.Of(text),
        bool boolean => BooleanValue.Of(boolean),
        ReadOnlyItems list => new ListValue(list.Values),
        _ => NumberOf(value) is { } number ? new NumberValue(number) : null,
    };

    /// <summary>
    /// The number that Scriban holds, its own counters and those of its functions included; null when it is none.
    /// </summary>
    public static decimal? NumberOf(object? value) => value switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        _ => null,
    };

    /// <summary>The plain text that a value is, whoever wrote it; null when it is none.</summary>
    public static string? TextOf(object? value) => value switch
    {
        string text => text,
        TextValue text => text.Text,
        _ => null,
    };

    /// <summary>How text and numbers are printed where nothing is escaped; null when the value is neither.</summary>
    public static string? PrintedOf(object? value) =>
        TextOf(value) ?? (NumberOf(value) is { } number ? NumberLiteral.Print(number) : null);

    /// <summary>What kind of value it is, as messages name it.</summary>
    public static string TypeOf(object? value) => value switch
    {
        null => "null",
        string or TextValue => TemplateType.Text.Name,
        MarkdownValue => TemplateType.Markdown.Name,
        bool => TemplateType.Boolean.Name,
        DateValue => TemplateType.Date.Name,
        ReadOnlyItems or ScriptArray => "list",
        RecordValue record => record.Type.Name,
        IScriptCustomFunction or BuiltinGroup => "function",
        _ => NumberOf(value) is null ? "loop" : TemplateType.Number.Name,
    };
}
