using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>
/// The case of a district that does not exist, in <c>Cases/song-tho</c>, and short ways to change it and to print
/// from it.
/// </summary>
/// <remarks>
/// A unit is just under the threshold of its level, one on it, one has the same figures and a lower threshold, one
/// has 0 of 0, one did not report, and one is in no group.
/// </remarks>
internal static class SongTho
{
    private static readonly string _folder =
        RepositoryRoot.PathOf("tests", "ComplianceCore.Documents.Tests", "Cases", "song-tho");

    /// <summary>The names of its files.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The case as it stands in its folder.</summary>
    public static ComplianceCase Case { get; } = ComplianceCase.Load(_folder);

    /// <summary>A copy of its folder, to be spoilt.</summary>
    public static CaseFolderCopy Folder()
    {
        var copy = CaseFolderCopy.Empty();
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(_folder, file), copy.PathOf(file));
        }

        return copy;
    }

    /// <summary>The case with other figures; units that are not named did not report.</summary>
    public static ComplianceCase Reporting(params (string Unit, string Indicator, long Value)[] figures) =>
        Case with { Figures = FigureSet.Of(Case.Figures.AsOf, figures.Select(Figure)) };

    /// <summary>The case with another wording of the body.</summary>
    public static ComplianceCase Saying(this ComplianceCase office, string template) =>
        office with
        {
            Template = DispatchTemplate.Parse(
                new TemplateFile("template.sbn", template), office.Rules, office.Period),
        };

    /// <summary>The case with a unit of another name.</summary>
    public static ComplianceCase Renaming(this ComplianceCase office, string code, string name) => office with
    {
        Units = UnitDirectory.Of(office.Units.Units.Select(
            unit => string.Equals(unit.Code, code, StringComparison.Ordinal) ? unit with { Name = name } : unit)),
    };

    public static Dispatch Draft(this ComplianceCase office) =>
        DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template);

    /// <summary>What a one-line template prints, values as they are.</summary>
    public static string Prints(this ComplianceCase office, string template)
    {
        var model = new TemplateModel(office.Rules, office.Period);
        return new TemplateReader(TemplateEngine.Strict, model, [])
            .Parse(template, "template.sbn")
            .Render(model.ValuesOf(office.Evaluate(), office.Dispatch), plain => plain, CancellationToken.None);
    }

    /// <summary>The cells of the only annex, a row in a line, headings of groups included.</summary>
    public static IReadOnlyList<string> AnnexRows(this Dispatch dispatch) =>
    [
        .. dispatch.Annexes.Single().Table.Groups.SelectMany(group => group.Rows
            .Select(row => string.Join(" | ", row.Cells))
            .Prepend(group.Heading is { } heading ? $"{heading.Ordinal} | {heading.Title}" : "no heading")),
    ];

    private static ReportedFigure Figure((string Unit, string Indicator, long Value) figure) => new()
    {
        UnitCode = figure.Unit,
        IndicatorId = figure.Indicator,
        Value = figure.Value,
    };
}
