using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Finds what an office has to look at in the case of a new period, besides its figures.</summary>
internal sealed class SuccessionCheck
{
    // Blanks are what a new case is made of; fixed days and shared days are told by warnings of its own.
    private static readonly string[] _expected =
    [
        UnitIssueCode.NotReported,
        UnitIssueCode.NotReportedButNeeded,
        UnitIssueCode.DueBeforePeriodEnds,
        RecordIssueCode.SharedDays,
    ];

    private readonly string _path;
    private readonly ComplianceCase _office;
    private readonly CaseManifest _last;
    private readonly CaseManifest _next;
    private readonly IReadOnlyList<OutputFile> _files;
    private readonly List<Issue> _issues = [];

    /// <param name="path">The folder of the last case.</param>
    /// <param name="office">The last case.</param>
    /// <param name="last">Its manifest.</param>
    /// <param name="next">The manifest of the new case.</param>
    /// <param name="files">The files of the new case.</param>
    public SuccessionCheck(
        string path,
        ComplianceCase office,
        CaseManifest last,
        CaseManifest next,
        IReadOnlyList<OutputFile> files)
    {
        _path = path;
        _office = office;
        _last = last;
        _next = next;
        _files = files;
    }

    /// <summary>Finds every warning.</summary>
    public IReadOnlyList<Issue> Find()
    {
        FindNotClosed();
        _issues.AddRange(_office.Records.History.HoldAgainst(_office.Evaluate()));
        FindPeriodNotLater();
        FindFixedDays();
        FindOldLabel(_next.Template);
        _next.Includes.ToList().ForEach(FindOldLabel);
        FindOldLabel(_next.Dispatch);
        FindFaults();
        return _issues;
    }

    private void FindNotClosed()
    {
        var file = HistoryFolder.FileOf(_last.Period!);
        if (!_files.Any(each => string.Equals(each.Name, file, StringComparison.Ordinal)))
        {
            Warn(SuccessionIssueCode.NotClosed, SourcePlace.Nowhere, ("case", _path), ("file", file));
        }
    }

    /// <summary>
    /// Six months may follow their second quarter, and a case may be made after the fact; but mostly it is a slip.
    /// </summary>
    private void FindPeriodNotLater()
    {
        if (_next.Period!.FirstDay <= _last.Period!.LastDay)
        {
            Warn(
                SuccessionIssueCode.PeriodNotLater,
                SourcePlace.WholeFile(CaseManifest.FileName),
                ("label", _next.Period.Label),
                ("first", _next.Period.FirstDay),
                ("old", _last.Period.Label),
                ("last", _last.Period.LastDay));
        }
    }

    private void FindFixedDays()
    {
        var rules = _office.Rules.Rules.Where(HasFixedDay).ToArray();
        if (rules.Length > 0)
        {
            Warn(
                SuccessionIssueCode.FixedDays,
                SourcePlace.WholeFile(_next.Rules.Name),
                ("rules", string.Join(", ", rules.Select(rule => rule.Id))));
        }
    }

    private static bool HasFixedDay(ComplianceRule rule) => rule.Duties.Any(terms => terms.Due.Day is not null);

    /// <summary>A template that names its period in words of its own would name the last one.</summary>
    private void FindOldLabel(NamedFile file)
    {
        var text = VietnameseText.Normalize(Encoding.UTF8.GetString(BytesOf(file)));
        if (!Equals(_last.Period!.Label, _next.Period!.Label) && new LabelInText(_last.Period).IsIn(text))
        {
            Warn(
                SuccessionIssueCode.NamesOldPeriod,
                SourcePlace.WholeFile(file.Name),
                ("label", _last.Period.Label.Vietnamese));
        }
    }

    /// <summary>What suits one period may not suit another: thresholds come and go, units change their level.</summary>
    private void FindFaults()
    {
        var period = _next.Period!;
        var noFigures = FigureSet.Of(period.LastDay, []);
        var records = new OfficeRecords
        {
            History = _office.Records.History,
            Register = _next.Reports is null ? null : ReportRegister.Of([]),
        };
        var issues = ComplianceEvaluator.Check(_office.Units, noFigures, _office.Rules, period, records)
            .Where(issue => !_expected.Contains(issue.Code, StringComparer.Ordinal))
            .ToList();
        var templates = _office.Template.Reader with { Model = new TemplateModel(_office.Rules, period) };
        DispatchSettingsReader.Read(BytesOf(_next.Dispatch).ToArray(), _next.Dispatch.Name, templates, issues);
        try
        {
            _ = templates.ParseBody(_office.Template.Text, _next.Template.Name);
        }
        catch (TemplateException fault)
        {
            issues.AddRange(fault.Issues);
        }

        // They do not stand in the way of the new case, in which they can be mended.
        _issues.AddRange(issues.Select(issue => issue with { Severity = IssueSeverity.Warning }));
    }

    private ReadOnlySpan<byte> BytesOf(NamedFile file) =>
        _files.First(each => string.Equals(each.Name, file.Name, StringComparison.Ordinal)).Bytes.Span;

    private void Warn(string code, SourcePlace place, params ReadOnlySpan<TextArgument> facts) =>
        _issues.Add(DocumentTexts.Catalog.Warning(code, place, facts));
}
