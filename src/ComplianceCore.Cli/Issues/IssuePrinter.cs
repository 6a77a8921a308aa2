namespace ComplianceCore.Cli;

/// <summary>Prints issues, one a line, the errors first.</summary>
internal sealed class IssuePrinter
{
    private readonly TextWriter _error;
    private readonly Speech _speech;

    public IssuePrinter(TextWriter error, Speech speech)
    {
        _error = error;
        _speech = speech;
    }

    /// <summary>Prints every issue, then how many there are and what became of the work.</summary>
    /// <param name="issues">At least one error; warnings may stand among them.</param>
    /// <param name="outcome">What became of the work.</param>
    public void Print(IReadOnlyList<Issue> issues, string outcome)
    {
        foreach (var issue in issues.OrderBy(issue => issue.Severity))
        {
            _error.WriteLine(Printable.Of(issue.Describe(_speech.Language)));
        }

        _error.WriteLine($"{HowMany(issues)} {outcome}");
    }

    /// <summary>Prints warnings beside data that goes elsewhere.</summary>
    public void PrintWarnings(IReadOnlyList<Issue> warnings)
    {
        foreach (var warning in warnings)
        {
            _error.WriteLine(Printable.Of(warning.Describe(_speech.Language)));
        }
    }

    private string HowMany(IReadOnlyList<Issue> issues)
    {
        var warnings = issues.Count(issue => issue.Severity == IssueSeverity.Warning);
        var errors = _speech.SayCount("count.errors", issues.Count - warnings);
        return warnings == 0
            ? _speech.Say("issues.errors", ("errors", errors))
            : _speech.Say(
                "issues.errors-and-warnings",
                ("errors", errors),
                ("warnings", _speech.SayCount("count.warnings", warnings)));
    }
}
