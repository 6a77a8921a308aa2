using ComplianceCore.Benchmarks;

try
{
    switch (args)
    {
        case ["csvhelper", .. var rest]:
            RivalCommand.Run(rest, CsvHelperCount.Count);
            break;
        case ["sqlite", .. var rest]:
            RivalCommand.Run(rest, SqliteCount.Count);
            break;
        case ["linq", .. var rest]:
            RivalCommand.Run(rest, LinqCount.Count);
            break;
        case ["newlines", var file]:
            Console.WriteLine(NewlineCount.Of(file));
            break;
        case ["versions"]:
            Console.WriteLine(PeerVersions.Line());
            break;
        default:
            throw new UsageException("A command is expected.");
    }

    return 0;
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine($"Usage:\n{RivalCommand.Usage}");
    return 2;
}
