using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>What <c>case.json</c> says: the names of the other files, the period and the day of the figures.</summary>
internal sealed record CaseManifest
{
    public const int Format = 1;
    public const string FileName = "case.json";

    public required string Title { get; init; }

    public required NamedFile UnitKinds { get; init; }

    public required NamedFile Units { get; init; }

    /// <summary>The table of figures; null when they are counted from event logs, or after a fault.</summary>
    public required NamedFile? Figures { get; init; }

    /// <summary>The event logs; null when the case names none.</summary>
    public required NamedLogs? Logs { get; init; }

    /// <summary>The register of reports; null when the office keeps none.</summary>
    public required NamedFile? Reports { get; init; }

    public required NamedFile Rules { get; init; }

    public required NamedFile Dispatch { get; init; }

    public required NamedFile Template { get; init; }

    /// <summary>The templates that it may include, and the texts of the dispatch too.</summary>
    public required IReadOnlyList<NamedFile> Includes { get; init; }

    /// <summary>The period; null after a fault.</summary>
    public required ReportingPeriod? Period { get; init; }

    /// <summary>Where the period stands.</summary>
    public required SourcePlace PeriodPlace { get; init; }

    /// <summary>The day of the figures; null after a fault.</summary>
    public required LocalDate? AsOf { get; init; }

    public static CaseManifest Read(JsonReading reading, ObjectReader root)
    {
        var manifest = new CaseManifest
        {
            Title = root.Text("title"),
            UnitKinds = NamedFile.Of(root, "unitKinds"),
            Units = NamedFile.Of(root, "units"),
            Figures = ReadFigures(reading, root),
            Logs = NamedLogs.Read(reading, root),
            Reports = root.Has("reports") ? NamedFile.Of(root, "reports") : null,
            Rules = NamedFile.Of(root, "rules"),
            Period = PeriodReader.Read(reading, root.Object("period")),
            PeriodPlace = root["period"].Place,
            AsOf = root.Date("asOf") is var day && reading.IsFaulty("asOf") ? null : day,
            Dispatch = NamedFile.Of(root, "dispatch"),
            Template = NamedFile.Of(root, "template"),
            Includes = root.Has("includes")
                ? NamedFile.ListOf(reading, root, "includes", CaseIssueCode.IncludeTwice)
                : [],
        };
        root.Close();
        return manifest;
    }

    /// <summary>The table of figures, which a case has unless it names event logs.</summary>
    private static NamedFile? ReadFigures(JsonReading reading, ObjectReader root)
    {
        var (hasFigures, hasLogs) = (root.Has("figures"), root.Has(NamedLogs.Member));
        if (hasFigures != hasLogs)
        {
            return hasFigures ? NamedFile.Of(root, "figures") : null;
        }

        reading.AddFault(root["figures"], "figures", CaseIssueCode.FiguresUnclear);
        return null;
    }
}
