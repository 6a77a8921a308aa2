using BenchmarkDotNet.Running;
using ComplianceCore.Benchmarks;

try
{
    switch (args)
    {
        case ["generate", .. var rest]:
            GenerateCommand.Run(rest);
            break;
        default:
            BenchmarkSwitcher.FromAssembly(typeof(GenerateCommand).Assembly).Run(args);
            break;
    }

    return 0;
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine($"Usage:\n{GenerateCommand.Usage}");
    return 2;
}
