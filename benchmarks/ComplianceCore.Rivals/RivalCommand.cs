using System.Diagnostics;
using System.Globalization;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>Counts an event log by months without the library, and prints the checksum of the whole result.</summary>
/// <remarks>
/// How long the count alone took, without the start of the process and the checksum, goes to standard error.
/// </remarks>
internal static class RivalCommand
{
    /// <summary>How the commands are called.</summary>
    public const string Usage =
        """
        csvhelper|sqlite|linq FILE --units FILE [--count documents|events]
        newlines FILE
        versions
        """;

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments after the name of the command.</param>
    /// <param name="count">What counts: a log, the codes of the directory, documents or rows.</param>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static void Run(
        IReadOnlyList<string> args,
        Func<Stream, IEnumerable<string>, CountBasis, MonthlyFigures> count)
    {
        var arguments = CommandArguments.Read(args, string.Empty, "--units", "--count");
        var file = arguments.Text(string.Empty);
        var units = arguments.Text("--units");
        var basis = arguments.Basis("--count");
        var watch = Stopwatch.StartNew();

        // Readers have buffers of their own.
        using var log = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var figures = count(log, UnitCodes.Read(units), basis);
        Console.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"count-seconds={watch.Elapsed.TotalSeconds:0.000}"));
        Console.WriteLine(figures.Checksum());
    }
}
