using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>A case and what was found.</summary>
internal sealed record EvaluatedCase(ComplianceCase Case, ComplianceReport Report)
{
    /// <summary>What the reader should know: the warnings of the report, and that other verdicts were closed.</summary>
    public IReadOnlyList<Issue> Warnings => [.. Report.Warnings, .. Case.Records.History.HoldAgainst(Report)];

    /// <summary>Reads the case and evaluates it; nothing is drafted or written.</summary>
    /// <param name="folder">The folder of the case.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EvaluatedCase Make(string folder, CancellationToken cancellation)
    {
        var office = ComplianceCase.Load(Path.TrimEndingDirectorySeparator(folder));
        cancellation.ThrowIfCancellationRequested();
        return new EvaluatedCase(office, office.Evaluate());
    }
}
