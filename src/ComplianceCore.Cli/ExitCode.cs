namespace ComplianceCore.Cli;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    // The question was answered, and the answer is no.
    public const int Negative = 1;
    public const int BadInput = 2;
    public const int BadUsage = 3;

    // As shells count a program that Ctrl+C ended.
    public const int Cancelled = 130;
}
