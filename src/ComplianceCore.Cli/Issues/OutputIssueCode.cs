namespace ComplianceCore.Cli;

/// <summary>Codes of the reasons why outputs were not written.</summary>
internal static class OutputIssueCode
{
    public const string OtherBytes = "CC4101";
    public const string FolderIsFile = "CC4102";
    public const string FileIsFolder = "CC4103";
    public const string NotWritable = "CC4104";
    public const string FolderIsCase = "CC4105";
    public const string OutputIsInput = "CC4106";
    public const string StrangersAmongInputs = "CC4107";
    public const string StrangersInHistory = "CC4108";
    public const string OutputIsLog = "CC4109";
    public const string OutputTwice = "CC4110";
    public const string Provisional = "CC4131";
    public const string ClosedOtherwise = "CC4132";
    public const string NothingReported = "CC4133";
}
