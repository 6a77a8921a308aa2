namespace ComplianceCore.Benchmarks;

/// <summary>Writes a generated event log, and the codes of its units.</summary>
internal static class GenerateCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage =
        """
        generate --rows N --out FILE [--units FILE] [--seed N]
                 [--recalls PERMILLE] [--reissues PERMILLE] [--disorder DAYS]
        """;

    /// <summary>Runs the command.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    public static void Run(IReadOnlyList<string> args)
    {
        var arguments = CommandArguments.Read(
            args, "--rows", "--out", "--units", "--seed", "--recalls", "--reissues", "--disorder");
        var shape = new EventLogShape { Rows = arguments.Number("--rows", 0, 1_000_000_000) };
        shape = shape with
        {
            Seed = (ulong)arguments.Number("--seed", 0, long.MaxValue, (long)shape.Seed),
            Recalls = (int)arguments.Number("--recalls", 0, 1000, shape.Recalls),
            Reissues = (int)arguments.Number("--reissues", 0, 1000, shape.Reissues),
            DisorderDays = (int)arguments.Number("--disorder", 1, 365, shape.DisorderDays),
        };
        var generator = new EventLogGenerator(shape);
        using (var stream = File.Create(arguments.Text("--out"), bufferSize: 1))
        {
            generator.Write(stream);
        }

        if (arguments.Find("--units") is { } units)
        {
            File.WriteAllText(units, string.Concat(generator.Units.Codes.Prepend("code").Select(line => $"{line}\n")));
        }
    }
}
