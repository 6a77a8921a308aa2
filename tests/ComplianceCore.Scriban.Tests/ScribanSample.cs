using System.Globalization;
using ComplianceCore.Documents;
using NodaTime;

namespace ComplianceCore.Scriban.Tests;

/// <summary>The model of an invented district, and short ways to render templates of Scriban over it.</summary>
internal static class ScribanSample
{
    public static readonly RecordType Unit = RecordType.Of(
        "unit",
        ("name", TemplateType.Text),
        ("signed", TemplateType.Number),
        ("missing", TemplateType.Number));

    public static readonly RecordType Model = RecordType.Of(
        "model",
        ("title", TemplateType.Text),
        ("stars", TemplateType.Text),
        ("count", TemplateType.Number),
        ("rate", TemplateType.Number),
        ("yes", TemplateType.Boolean),
        ("no", TemplateType.Boolean),
        ("day", TemplateType.Date),
        ("names", TemplateType.ListOf(TemplateType.Text)),
        ("none", TemplateType.ListOf(TemplateType.Text)),
        ("units", TemplateType.ListOf(Unit)),
        ("best", Unit));

    public static readonly RecordValue Root = RootOver(UnitsNamed("xã Ví Dụ", "*sao*"));

    /// <summary>The basic functions, and one each on numbers, on any two values and on a unit.</summary>
    public static readonly FunctionTable Functions = FunctionTable.Basic.With(
        new TemplateFunction(
            "sum_of",
            [TemplateType.Number, TemplateType.Number],
            TemplateType.Number,
            arguments => new NumberValue(arguments.Number(0) + arguments.Number(1))),
        new TemplateFunction(
            "both", [TemplateType.Any, TemplateType.Any], TemplateType.Text, _ => TextValue.Of("both")),
        new TemplateFunction(
            "code_of", [Unit], TemplateType.Text, arguments => TextValue.Of(arguments.Subject<string>(0))));

    public static readonly IReadOnlyList<TemplateFile> Includes =
    [
        new("row", "- {{ title }} **{{ stars }}**\n"),
        new("faulty", "{{ 1 + }}"),
        new("again", "{{ again = 'again' }}{{ include again }}"),
    ];

    public static RecordValue RootOver(ListValue units) => RecordValue.Of(
        Model,
        ("title", TextValue.Of("tiêu đề")),
        ("stars", TextValue.Of("*sao*")),
        ("count", new NumberValue(3)),
        ("rate", new NumberValue(97.50m)),
        ("yes", BooleanValue.True),
        ("no", BooleanValue.False),
        ("day", new DateValue(new LocalDate(2026, 9, 18))),
        ("names", ListValue.OfTexts(["a", "B c", "đ"])),
        ("none", ListValue.OfTexts([])),
        ("units", units),
        ("best", UnitNamed("xã Ví Dụ")));

    public static ListValue UnitsNamed(params IEnumerable<string> names) => new([.. names.Select(UnitNamed)]);

    public static IParsedTemplate Parse(string text) => Parse(text, [Includes[0]], ScribanLimits.Default);

    public static IParsedTemplate Parse(string text, IReadOnlyList<TemplateFile> includes, ScribanLimits limits) =>
        ScribanTemplateEngine.Within(limits)
            .Parse(new TemplateSource(new TemplateFile("thu.sbn", text), includes, Model, Functions));

    /// <summary>Renders Markdown.</summary>
    public static string Render(string text) => Parse(text).Render(Root, MarkdownText.Escape, CancellationToken.None);

    /// <summary>Renders Markdown with includes of the test's own.</summary>
    public static string Render(string text, params TemplateFile[] includes) =>
        Parse(text, includes, ScribanLimits.Default).Render(Root, MarkdownText.Escape, CancellationToken.None);

    /// <summary>Renders within other bounds than the default ones.</summary>
    public static string RenderWithin(ScribanLimits limits, string text) =>
        Parse(text, [Includes[0]], limits).Render(Root, MarkdownText.Escape, CancellationToken.None);

    /// <summary>Why a template stops, at its loading or its rendering: place and code of each fault.</summary>
    public static IEnumerable<string> RefusalsOf(string text) =>
        IssuesOf(() => Render(text)).Select(issue => $"{issue.Place} {issue.Code}");

    /// <summary>The only sentence in which a template stops.</summary>
    public static string RefusalOf(Action render) => IssuesOf(render).Should().ContainSingle().Which.ToString();

    /// <summary>Why a template stops, in full.</summary>
    public static IReadOnlyList<Issue> IssuesOf(Action render) =>
        render.Should().Throw<TemplateException>().Which.Issues;

    private static RecordValue UnitNamed(string name) => RecordValue.Of(
        Unit,
        subject: name.Length.ToString(CultureInfo.InvariantCulture),
        member => member switch
        {
            "name" => TextValue.Of(name),
            "signed" => new NumberValue(5),
            _ => throw UnitRecords.NoFigure("missing", name),
        });
}
