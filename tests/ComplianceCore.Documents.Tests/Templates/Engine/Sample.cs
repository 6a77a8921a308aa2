using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>The model of an invented district, and short ways to render templates over it.</summary>
internal static class Sample
{
    public static readonly RecordType Unit = RecordType.Of(
        "unit",
        ("name", TemplateType.Text),
        ("signed", TemplateType.Number),
        ("late", TemplateType.Boolean),
        ("tags", TemplateType.ListOf(TemplateType.Text)));

    public static readonly RecordType Model = RecordType.Of(
        "model",
        ("title", TemplateType.Text),
        ("tally", TemplateType.Number),
        ("rate", TemplateType.Number),
        ("yes", TemplateType.Boolean),
        ("no", TemplateType.Boolean),
        ("due", TemplateType.Date),
        ("names", TemplateType.ListOf(TemplateType.Text)),
        ("none", TemplateType.ListOf(TemplateType.Text)),
        ("units", TemplateType.ListOf(Unit)),
        ("best", Unit));

    public static readonly RecordValue Root = RecordValue.Of(
        Model,
        ("title", TextValue.Of("tiêu đề")),
        ("tally", new NumberValue(3)),
        ("rate", new NumberValue(97.50m)),
        ("yes", BooleanValue.True),
        ("no", BooleanValue.False),
        ("due", new DateValue(new LocalDate(2026, 9, 18))),
        ("names", ListValue.OfTexts(["a", "B c", "đ"])),
        ("none", ListValue.OfTexts([])),
        ("units", new ListValue([UnitOf("xã Ví Dụ", 5, isLate: true), UnitOf("*sao*", 0, isLate: false)])),
        ("best", UnitOf("xã Ví Dụ", 5, isLate: true)));

    /// <summary>The basic functions, one with two arguments, one on any list and one on a unit.</summary>
    public static readonly FunctionTable Functions = FunctionTable.Basic.With(
        new TemplateFunction(
            "add",
            [TemplateType.Number, TemplateType.Number],
            TemplateType.Number,
            arguments => new NumberValue(arguments.Number(0) + arguments.Number(1))),
        new TemplateFunction(
            "first_of",
            [TemplateType.ListOf(TemplateType.Any)],
            TemplateType.Any,
            arguments => arguments.List(0)[0]),
        new TemplateFunction(
            "both",
            [TemplateType.Any, TemplateType.Any],
            TemplateType.Text,
            _ => TextValue.Of("both")),
        new TemplateFunction(
            "code_of",
            [Unit],
            TemplateType.Text,
            arguments => TextValue.Of(arguments.Subject<string>(0))));

    public static readonly IReadOnlyList<TemplateFile> Includes =
    [
        new("row", "- {{ title }}\n"),
        new("item", "<{{ unit.name }}{{ for.index }}>"),
        new("sets", "{{ shared = 5 }}"),
        new("loops", "{{ include 'loops' }}"),
    ];

    public static RecordValue UnitOf(string name, decimal signed, bool isLate) => RecordValue.Of(
        Unit,
        subject: name.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        member => member switch
        {
            "name" => TextValue.Of(name),
            "signed" => new NumberValue(signed),
            "late" => BooleanValue.Of(isLate),
            _ => ListValue.OfTexts(["x", "y"]),
        });

    public static IParsedTemplate Parse(string text) => Parse(text, Includes, TemplateLimits.Default);

    public static IParsedTemplate Parse(string text, IReadOnlyList<TemplateFile> includes, TemplateLimits limits) =>
        new StrictTemplate(new TemplateSource(new TemplateFile("thu.sbn", text), includes, Model, Functions), limits);

    /// <summary>Renders one line of plain text, where nothing is escaped.</summary>
    public static string Render(string text) => Parse(text).Render(Root, plain => plain, CancellationToken.None);

    /// <summary>Renders Markdown.</summary>
    public static string RenderMarkdown(string text) =>
        Parse(text).Render(Root, MarkdownText.Escape, CancellationToken.None);

    /// <summary>Renders within other bounds than the default ones.</summary>
    public static string RenderWithin(TemplateLimits limits, string text) =>
        Parse(text, Includes, limits).Render(Root, plain => plain, CancellationToken.None);

    /// <summary>Why a template is refused: place and code of each fault.</summary>
    public static IEnumerable<string> RefusalsOf(string text) =>
        IssuesOf(text).Select(issue => $"{issue.Place} {issue.Code}");

    /// <summary>Why a template is refused, in full.</summary>
    public static IReadOnlyList<Issue> IssuesOf(string text)
    {
        var parse = () => Parse(text);
        return parse.Should().Throw<TemplateException>().Which.Issues;
    }
}
