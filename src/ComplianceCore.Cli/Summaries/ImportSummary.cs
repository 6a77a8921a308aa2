using ComplianceCore.Importers;

namespace ComplianceCore.Cli;

/// <summary>Shows on a screen what an import came to, one section after the other.</summary>
internal sealed class ImportSummary
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public ImportSummary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows the maps that are at hand.</summary>
    public void ShowMaps(IReadOnlyList<ImportMap> maps) => _screen.Table(new ScreenTable(
        [Column.OfUnbrokenWords(_speech.Say("table.map")), Column.OfWords(_speech.Say("table.map-title"))],
        [.. maps.Select(map => new[] { Cell.Of(map.Id), Cell.Of(map.Title.In(_speech.Language)) })]));

    /// <summary>Shows rows, issues by code, what is left out, and what was written.</summary>
    /// <param name="result">What the table came to.</param>
    /// <param name="figures">How many figures were written.</param>
    /// <param name="leftOut">Counts that the rules of the case do not have, and of those they have the nearest.</param>
    /// <param name="files">What was written.</param>
    public void Show(
        ImportResult result,
        int figures,
        IReadOnlyList<(string Id, string Nearest)> leftOut,
        IReadOnlyList<PlannedOutput> files)
    {
        var rows = result.Rows;
        _screen.Title(_speech.Say(
            "import.title",
            ("rows", _speech.SayCount("count.rows", rows.Read)),
            ("accepted", _speech.Number(rows.Accepted)),
            ("rejected", _speech.Number(rows.Rejected)),
            ("structural", _speech.Number(rows.Structural))));
        _screen.Line(
            result.Events.Count > 0 ? _speech.Say("import.events", ("events", _speech.Number(result.Events.Count)))
                : result.Units.Count > 0 ? _speech.SayCount("count.units", result.Units.Count)
                : _speech.SayCount("count.figures", figures),
            Tone.Neutral);
        if (leftOut.Count > 0)
        {
            var ids = leftOut.Select(count =>
                _speech.Say("import.left-out-id", ("id", count.Id), ("nearest", count.Nearest)));
            _screen.Line(_speech.Say("import.left-out", ("ids", string.Join(", ", ids))), Tone.Doubtful);
        }

        ShowForms(rows);
        ShowIssues(result.Issues);
        ShowFiles(files);
    }

    /// <summary>Shows what was written.</summary>
    public void ShowFiles(IReadOnlyList<PlannedOutput> files)
    {
        _screen.Gap();
        _screen.Title(_speech.Say("events.files"));
        _screen.Table(OutputTable.Of(files, _speech));
    }

    private void ShowForms(ImportRows rows)
    {
        if (rows.ByForm.Count == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Table(new ScreenTable(
            [Column.OfWords(_speech.Say("table.form")), Column.OfNumbers(_speech.Say("table.rows"))],
            [.. rows.ByForm.Select(form => new[] { Cell.Of(NameOf(form.Key)), Cell.Of(_speech.Number(form.Value)) })]));
    }

    private void ShowIssues(IReadOnlyList<ImportIssue> issues)
    {
        if (issues.Count == 0)
        {
            return;
        }

        var byCode = issues.GroupBy(issue => (issue.Code, issue.Severity))
            .OrderBy(code => code.Key.Severity).ThenBy(code => code.Key.Code, StringComparer.Ordinal);
        _screen.Gap();
        _screen.Table(new ScreenTable(
            [
                Column.OfUnbrokenWords(_speech.Say("table.code")), Column.OfWords(_speech.Say("table.severity")),
                Column.OfNumbers(_speech.Say("table.number")),
            ],
            [.. byCode.Select(code => Row(code.Key.Code, code.Key.Severity, code.Count()))]));
    }

    private Cell[] Row(string code, IssueSeverity severity, int number)
    {
        var isError = severity == IssueSeverity.Error;
        return
        [
            Cell.Of(code),
            new(_speech.Say(isError ? "severity.error" : "severity.warning"), isError ? Tone.Bad : Tone.Doubtful),
            Cell.Of(_speech.Number(number)),
        ];
    }

    private string NameOf(StructuralRow form) => _speech.Say(form switch
    {
        StructuralRow.Blank => "form.blank",
        StructuralRow.BeforeTable => "form.before-table",
        StructuralRow.Header => "form.header",
        StructuralRow.ColumnNumbers => "form.column-numbers",
        StructuralRow.Group => "form.group",
        StructuralRow.Total => "form.total",
        StructuralRow.Text => "form.text",
        StructuralRow.OtherSheet => "form.other-sheet",
        _ => throw new System.Diagnostics.UnreachableException(),
    });
}
