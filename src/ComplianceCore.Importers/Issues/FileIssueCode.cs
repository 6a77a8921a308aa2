namespace ComplianceCore.Importers;

/// <summary>Codes of the faults for which a file is refused whole.</summary>
internal static class FileIssueCode
{
    public const string MissingFile = "CC6001";
    public const string NotReadable = "CC6002";
    public const string Empty = "CC6003";
    public const string UnknownFormat = "CC6004";
    public const string WrongExtension = "CC6005";
    public const string Tcvn3 = "CC6006";
    public const string Vni = "CC6007";
    public const string UnknownEncoding = "CC6008";
    public const string Password = "CC6009";
    public const string Damaged = "CC6010";
    public const string Expands = "CC6011";
    public const string EntityDeclaration = "CC6012";
    public const string ExternalLinks = "CC6013";
    public const string TooManyCells = "CC6014";
    public const string RowTooLong = "CC6015";
    public const string ReaderFailed = "CC6016";
    public const string NoTable = "CC6021";
    public const string ColumnTwice = "CC6022";
}
