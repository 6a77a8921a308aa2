using ComplianceCore.Events;
using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting;

/// <summary>What this package writes into the log of a host; the README lists the ids.</summary>
internal static partial class HostLog
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Drafted {Case}: {Findings} findings, {Breaches} breaches, {Warnings} warnings")]
    public static partial void Drafted(ILogger logger, string @case, int findings, int breaches, int warnings);

    [LoggerMessage(2, LogLevel.Warning, "Drafting {Case} warns of {Code}: {Issue}")]
    public static partial void Warned(ILogger logger, string @case, string code, string issue);

    [LoggerMessage(3, LogLevel.Error, "Refused {Case} for {Code}: {Issue}")]
    public static partial void Refused(ILogger logger, string @case, string code, string issue);

    [LoggerMessage(4, LogLevel.Information, "Read {RowsRead} rows of event logs and counted {RowsCounted}")]
    public static partial void Counted(ILogger logger, long rowsRead, long rowsCounted);

    [LoggerMessage(5, LogLevel.Warning, "Did not count {Rows} rows of event logs: {Tally}")]
    public static partial void Tallied(ILogger logger, RowTally tally, long rows);

    [LoggerMessage(6, LogLevel.Error, "Refused event logs for {Code}: {Issue}")]
    public static partial void LogRefused(ILogger logger, string code, string issue);
}
