using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using ComplianceCore.Benchmarks;

try
{
    switch (args)
    {
        case ["generate", .. var rest]:
            GenerateCommand.Run(rest);
            break;
        case ["count", .. var rest]:
            CountCommand.Run(rest);
            break;
        default:
            RunBenchmarks(args);
            break;
    }

    return 0;
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine($"Usage:\n{GenerateCommand.Usage}\n{CountCommand.Usage}");
    return 2;
}

// Apart, so that a count that is timed as a whole process does not load what it does not need.
[MethodImpl(MethodImplOptions.NoInlining)]
static void RunBenchmarks(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
