using ComplianceCore.Benchmarks;

try
{
    CountCommand.Run(args);
    return 0;
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine($"Usage:\n{CountCommand.Usage}");
    return 2;
}
