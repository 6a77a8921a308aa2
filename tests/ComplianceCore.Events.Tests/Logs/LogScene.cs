using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>The units, documents and moments of a random log, and what is asked of it.</summary>
internal sealed record LogScene
{
    /// <summary>The directory.</summary>
    public required UnitDirectory Directory { get; init; }

    /// <summary>The codes of the directory, each once.</summary>
    public required IReadOnlyList<string> KnownUnits { get; init; }

    /// <summary>Codes that are not in it.</summary>
    public required IReadOnlyList<string> UnknownUnits { get; init; }

    /// <summary>The ids of the documents.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>The moments at which something happens, in seconds by the clocks of the office.</summary>
    public required IReadOnlyList<long> Moments { get; init; }

    /// <summary>The calendar.</summary>
    public required EventCalendar Calendar { get; init; }

    /// <summary>The periods of the calendar, by their first days.</summary>
    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>Whether the calendar is a list, all of whose periods are named.</summary>
    public required bool IsListed { get; init; }

    /// <summary>The day of the figures.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>What is counted.</summary>
    public required CountBasis Basis { get; init; }

    /// <summary>Whether the log is as a program writes it: without quotes, and nearly every row of one shape.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>The words of the log.</summary>
    public required EventVocabulary Vocabulary { get; init; }

    /// <summary>How to count.</summary>
    public EventCountOptions Options => EventCountOptions.Default with
    {
        AsOf = AsOf,
        Basis = Basis,
        Vocabulary = Vocabulary,
    };

    /// <summary>What the engine is asked.</summary>
    /// <param name="options">How to count.</param>
    /// <param name="limits">Where work is cut into pieces.</param>
    public EventSettings SettingsOf(EventCountOptions options, WorkLimits limits) =>
        new(new CountedUnits(Directory), Calendar, options) { Limits = limits };

    /// <summary>What the oracles are asked about some rows.</summary>
    public LogCase CaseOf(IReadOnlyList<LogRow> rows) => new()
    {
        Rows = rows,
        UnitCodes = KnownUnits,
        Periods = Periods,
        NamesEveryPeriod = IsListed,
        AsOf = AsOf,
        Basis = Basis,
    };
}
