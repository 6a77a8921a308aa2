using System.Diagnostics;
using ComplianceCore.Documents;
using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting;

/// <summary>Drafts cases and tells the host of it: what was drafted, what warns, what was refused.</summary>
/// <remarks>It holds no case and may be used by many threads at once.</remarks>
public sealed class CaseDrafter
{
    private readonly ComplianceOptions _options;
    private readonly ComplianceTelemetry _telemetry;
    private readonly ILogger<CaseDrafter> _logger;

    /// <summary>Creates a drafter; a host does so by <c>AddComplianceCore</c>.</summary>
    /// <param name="options">What the host decides.</param>
    /// <param name="telemetry">Takes traces and metrics.</param>
    /// <param name="logger">Takes the log.</param>
    public CaseDrafter(ComplianceOptions options, ComplianceTelemetry telemetry, ILogger<CaseDrafter> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(telemetry);
        ArgumentNullException.ThrowIfNull(logger);
        _options = options;
        _telemetry = telemetry;
        _logger = logger;
    }

    /// <summary>Reads a case from its folder, evaluates it and drafts its dispatch; nothing is written.</summary>
    /// <param name="folder">The folder with <c>case.json</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="TemplateException">
    /// The template met a bound, asked for a figure that there is not, or wrote something that is no body.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DraftedCase Draft(string folder, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Watch(folder, () => DraftedCase.Load(folder, _options.Engine, cancellation));
    }

    /// <summary>Evaluates a case that was built in code and drafts its dispatch.</summary>
    /// <param name="office">The case.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CaseFormatException">The case is faulty.</exception>
    /// <exception cref="TemplateException">
    /// The template met a bound, asked for a figure that there is not, or wrote something that is no body.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DraftedCase Draft(CaseBuilder office, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(office);
        return Watch(office.Title, () => DraftedCase.Of(office.Build(_options.Engine), cancellation));
    }

    private DraftedCase Watch(string name, Func<DraftedCase> draft)
    {
        using var activity = _telemetry.Start("compliance.draft");
        activity?.SetTag("compliance.case", name);
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var drafted = draft();
            Tell(name, drafted.Report, activity);
            _telemetry.Drafted(drafted.Report, Stopwatch.GetElapsedTime(begun));
            return drafted;
        }
        catch (CaseFormatException refusal)
        {
            Refuse(name, refusal.Issues, activity, begun);
            throw;
        }
        catch (TemplateException refusal)
        {
            Refuse(name, refusal.Issues, activity, begun);
            throw;
        }
    }

    private void Tell(string name, ComplianceReport report, Activity? activity)
    {
        var breaches = report.Findings.Count(finding => finding.Verdict == Verdict.Breached);
        activity?.SetTag("compliance.findings", report.Findings.Count);
        activity?.SetTag("compliance.breaches", breaches);
        foreach (var warning in report.Warnings)
        {
            HostLog.Warned(_logger, name, warning.Code, warning.Describe(_options.Language));
        }

        HostLog.Drafted(_logger, name, report.Findings.Count, breaches, report.Warnings.Count);
    }

    private void Refuse(string name, IReadOnlyList<Issue> issues, Activity? activity, long begun)
    {
        activity?.SetStatus(ActivityStatusCode.Error, issues[0].Code);
        foreach (var issue in issues)
        {
            HostLog.Refused(_logger, name, issue.Code, issue.Describe(_options.Language));
        }

        _telemetry.Refused(Stopwatch.GetElapsedTime(begun));
    }
}
