namespace ComplianceCore.Cli;

/// <summary>Codes of the faults of a command line.</summary>
internal static class UsageIssueCode
{
    public const string UnknownCommand = "CC4001";
    public const string UnknownOption = "CC4002";
    public const string ExtraWord = "CC4003";
    public const string ArgumentMissing = "CC4004";
    public const string OptionMissing = "CC4005";
    public const string ValueMissing = "CC4006";
    public const string OptionTwice = "CC4007";
    public const string UnknownLanguage = "CC4008";
    public const string NotAPeriod = "CC4021";
    public const string NotADay = "CC4022";
    public const string BadThreads = "CC4023";
    public const string BadCutOff = "CC4024";
    public const string BadMeaning = "CC4025";
    public const string BadMemory = "CC4026";
    public const string DoesNotGoWith = "CC4027";
    public const string UnknownChoice = "CC4031";
}
