namespace ComplianceCore;

/// <summary>Codes of the faults that any JSON file of a case can have.</summary>
internal static class JsonIssueCode
{
    public const string MissingFile = "CC1001";
    public const string NotUtf8 = "CC1002";
    public const string Syntax = "CC1003";
    public const string UnknownMember = "CC1004";
    public const string DuplicateMember = "CC1005";
    public const string MissingMember = "CC1006";
    public const string WrongKind = "CC1007";
    public const string WrongFormat = "CC1008";
    public const string UnknownChoice = "CC1009";
    public const string NotADate = "CC1010";
    public const string EmptyText = "CC1011";
    public const string UnprintableCharacter = "CC1013";
    public const string NotReadable = "CC1014";
}
