using System.Globalization;
using System.Text;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>A long log of some months, day by day, with rows that come late.</summary>
internal sealed class DailyLog : IDisposable
{
    private static readonly string[] _kinds = ["issued", "signed", "sent", "received", "recalled"];

    private readonly TemporaryFolder _folder = new();
    private readonly UnitDirectory _units;

    /// <summary>Writes a log.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="units">How many units there are, all but the last of them in the directory.</param>
    /// <param name="days">Over how many days from 2021-01-01 the rows are spread.</param>
    public DailyLog(int rows, int units, int days)
    {
        var dice = new Dice(units);
        var text = new StringBuilder(LogText.Header);
        var first = new LocalDate(2021, 1, 1);
        for (var row = 0; row < rows; row++)
        {
            var late = dice.Chance(2) ? dice.Below(40) : 0;
            var day = first.PlusDays((int)Math.Max(0, ((long)row * days / rows) - late));
            text.Append(CultureInfo.InvariantCulture, $"{row / 3}/UBND,U{dice.Below(units)},{dice.One(_kinds)},")
                .Append(CultureInfo.InvariantCulture, $"{day:uuuu-MM-dd},{(dice.Chance(2) ? "secret" : "normal")}\n");
        }

        _units = UnitDirectory.Of(Enumerable.Range(0, Math.Max(1, units - 1)).Select(unit =>
            Given.Commune("Ví Dụ").Coded(string.Create(CultureInfo.InvariantCulture, $"U{unit}")).Unit));
        File.WriteAllText(Path, text.ToString());
        File.SetLastWriteTimeUtc(Path, new DateTime(2021, 6, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>Where it is.</summary>
    public string Path => _folder.PathOf("log.csv");

    /// <summary>Where its cache is.</summary>
    public string CacheFolder => _folder.PathOf("cache");

    /// <summary>Figures, tallies and examples by months.</summary>
    /// <param name="basis">What is counted.</param>
    /// <param name="asOf">The day of the figures.</param>
    /// <param name="cacheFolder">Where its cache is; null to count without.</param>
    public string Count(CountBasis basis, LocalDate? asOf, string? cacheFolder)
    {
        var options = EventCountOptions.Default with
        {
            Basis = basis,
            AsOf = asOf,
            Threads = 2,
            CacheFolder = cacheFolder,
        };
        return CachedRun.ToldOf(EventAggregator.Of(_units, LogText.Months, options)
            .CountFiles([Path], CancellationToken.None));
    }

    /// <summary>Figures, tallies and examples by months, from a cache in pieces of some size.</summary>
    /// <param name="basis">What is counted.</param>
    /// <param name="limits">Where work is cut into pieces.</param>
    public string CountCached(CountBasis basis, WorkLimits limits)
    {
        var options = EventCountOptions.Default with
        {
            Basis = basis,
            Threads = 2,
            ChunkSize = 4096,
            CacheFolder = CacheFolder,
        };
        var settings = new EventSettings(new CountedUnits(_units), LogText.Months, options) { Limits = limits };
        return CachedRun.ToldOf(CachedCount.Of(settings, [Path], CancellationToken.None));
    }

    public void Dispose() => _folder.Dispose();
}
