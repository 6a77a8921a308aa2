using System.Globalization;
using System.Text.Json;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>The tables of <c>docs/layout.md</c> are what the profile says.</summary>
public sealed class LayoutPageTests
{
    private static readonly string _page = RepositoryRoot.PathOf("docs", "layout.md");

    private static readonly LayoutProfile _profile =
        LayoutProfile.For(DispatchDate.On(new LocalDate(2026, 1, 1)));

    [Fact]
    public void The_page_tells_paper_margins_and_paragraphs() =>
        GeneratedTable.Actual(_page, "page layout", PageTable()).Should().Be(PageTable());

    [Fact]
    public void The_page_tells_how_each_part_is_set() =>
        GeneratedTable.Actual(_page, "parts layout", PartsTable()).Should().Be(PartsTable());

    private static string PageTable() => Table(
        "| what | printed | allowed | provision |\n|---|---|---|---|\n",
        [
            $"paper | A4, {_profile.Paper.Width} × {_profile.Paper.Height} mm | | {Point(_profile.Paper.Provision)}",
            Margin("top margin", _profile.Margins.Top),
            Margin("bottom margin", _profile.Margins.Bottom),
            Margin("left margin", _profile.Margins.Left),
            Margin("right margin", _profile.Margins.Right),
            $"typeface | {_profile.Font.Name}, black | | {Point(_profile.Font.Provision)}",
            Of("first line of a paragraph", _profile.Body.FirstLine, " mm", _profile.Body.Provision),
            Of("room between paragraphs", _profile.Body.SpaceBetween, " pt", _profile.Body.Provision),
            Of("distance of lines", _profile.Body.LineSpacing, " lines", _profile.Body.Provision),
            Of("rule under Tiêu ngữ", _profile.Rules.Motto.Share, " of its text", _profile.Rules.Motto.Provision),
            Of(
                "rule under the issuing body",
                _profile.Rules.IssuingBody.Share,
                " of its text",
                _profile.Rules.IssuingBody.Provision),
        ]);

    private static string PartsTable() => Table(
        "| part | style in Word | size | allowed | set | provision |\n|---|---|---|---|---|---|\n",
        Enum.GetValues<DispatchElement>().Select(Part));

    private static string Part(DispatchElement element)
    {
        var layout = _profile[element];
        var allowed = layout.Provision is null ? string.Empty : Allowed(layout.Size);
        var name = DispatchElements.NameOf(element);
        return $"{name.English} | {name.Vietnamese} | {Number(layout.Size.Chosen)} | {allowed} | "
            + $"{string.Join(", ", Setting(layout))} | {(layout.Provision is { } point ? Point(point) : "custom")}";
    }

    private static IEnumerable<string> Setting(ElementLayout layout) => new[]
    {
        layout.IsUpperCase ? "capitals" : null,
        layout.IsBold ? "bold" : null,
        layout.IsItalic ? "italic" : null,
        JsonNamingPolicy.CamelCase.ConvertName(layout.Alignment.ToString()),
        layout.SpaceBefore > 0 ? $"{Number(layout.SpaceBefore)} before" : null,
        layout.SpaceAfter > 0 ? $"{Number(layout.SpaceAfter)} after" : null,
    }.OfType<string>();

    private static string Margin(string name, LayoutNumber number) =>
        Of(name, number, " mm", _profile.Margins.Provision);

    private static string Of(string name, LayoutNumber number, string unit, LayoutProvision point) =>
        $"{name} | {Number(number.Chosen)}{unit} | {Allowed(number)} | {Point(point)}";

    private static string Of(string name, LayoutChoice number, string unit, LayoutProvision point) =>
        $"{name} | {Number(number.Chosen)}{unit} | {string.Join(" or ", number.Permitted.Select(Number))} | "
        + Point(point);

    private static string Allowed(LayoutNumber number) => number switch
    {
        { Most: null } => $"from {Number(number.Least)}",
        { Most: { } most } when most == number.Least => Number(most),
        { Most: { } most } => $"{Number(number.Least)} to {Number(most)}",
    };

    private static string Point(LayoutProvision provision) =>
        string.Create(CultureInfo.InvariantCulture, $"{provision.Section}.{provision.Point}");

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Table(string head, IEnumerable<string> rows) =>
        head + string.Concat(rows.Select(row => $"| {row} |\n"));
}
