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

    public required NamedFile Figures { get; init; }

    /// <summary>The register of reports; null when the office keeps none.</summary>
    public required NamedFile? Reports { get; init; }

    public required NamedFile Rules { get; init; }

    public required NamedFile Dispatch { get; init; }

    public required NamedFile Template { get; init; }

    /// <summary>The templates that it may include, and the texts of the dispatch too.</summary>
    public required IReadOnlyList<NamedFile> Includes { get; init; }

    /// <summary>The period; null after a fault.</summary>
    public required ReportingPeriod? Period { get; init; }

    /// <summary>The day of the figures; null after a fault.</summary>
    public required LocalDate? AsOf { get; init; }

    public static CaseManifest Read(JsonReading reading, ObjectReader root)
    {
        var manifest = new CaseManifest
        {
            Title = root.Text("title"),
            UnitKinds = NameOf(root, "unitKinds"),
            Units = NameOf(root, "units"),
            Figures = NameOf(root, "figures"),
            Reports = root.Has("reports") ? NameOf(root, "reports") : null,
            Rules = NameOf(root, "rules"),
            Period = PeriodReader.Read(reading, root.Object("period")),
            AsOf = root.Date("asOf") is var day && reading.IsFaulty("asOf") ? null : day,
            Dispatch = NameOf(root, "dispatch"),
            Template = NameOf(root, "template"),
            Includes = root.Has("includes") ? NamesOf(reading, root, "includes") : [],
        };
        root.Close();
        return manifest;
    }

    private static NamedFile[] NamesOf(JsonReading reading, ObjectReader root, string member)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        NamedFile[] files =
        [
            .. root.Texts(member).Zip(root[member].Items, (name, item) => new NamedFile(name, item.Place)),
        ];
        foreach (var (file, item) in files.Zip(root[member].Items).Where(pair => !names.Add(pair.First.Name)))
        {
            reading.AddFault(item, item.Path, CaseIssueCode.IncludeTwice, ("file", file.Name));
        }

        return [.. files.DistinctBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static NamedFile NameOf(ObjectReader root, string member) => new(root.Text(member), root[member].Place);
}
