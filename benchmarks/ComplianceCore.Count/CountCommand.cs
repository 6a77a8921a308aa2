using System.Diagnostics;
using System.Globalization;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>Counts an event log by months, and prints a checksum of the whole result.</summary>
/// <remarks>
/// The second line has the tallies. How long the count alone took, without the start of the process and the checksum,
/// goes to standard error.
/// </remarks>
internal static class CountCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage =
        "FILE --units FILE [--threads N] [--count documents|events] [--as-of DATE] [--memory SIZE] "
        + "[--cache FOLDER]";

    /// <summary>Runs the command.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static void Run(IReadOnlyList<string> args)
    {
        var arguments = CommandArguments.Read(
            args, string.Empty, "--units", "--threads", "--count", "--as-of", "--memory", "--cache");
        var file = arguments.Text(string.Empty);
        var options = new EventCountOptions
        {
            Threads = (int)arguments.Number("--threads", 1, 256, Math.Min(Environment.ProcessorCount, 256)),
            Basis = arguments.Basis("--count"),
            AsOf = arguments.Day("--as-of"),
            Memory = MemoryOf(arguments.Find("--memory")),
            CacheFolder = arguments.Find("--cache"),
        };
        var watch = Stopwatch.StartNew();
        var units = UnitCodes.DirectoryOf(UnitCodes.Read(arguments.Text("--units")));
        var count = EventAggregator.Of(units, EventCalendar.Months(ReportingCalendar.Civil), options)
            .CountFiles([file], CancellationToken.None);
        Console.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"count-seconds={watch.Elapsed.TotalSeconds:0.000}"));
        Console.WriteLine(EventCountChecksum.Of(count));
        Console.WriteLine(string.Join(' ', count.Tallies.Select(tally => string.Create(
            CultureInfo.InvariantCulture, $"{JsonName(tally.Tally)}={tally.Rows}"))));
    }

    private static long? MemoryOf(string? size) => size is null
        ? null
        : MemorySize.BytesOf(size) ?? throw new UsageException($"--memory is a size such as 128MB, not '{size}'.");

    private static string JsonName(RowTally tally) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(tally.ToString());
}
