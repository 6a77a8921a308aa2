namespace ComplianceCore.Documents;

/// <summary>How much of a Word file is read, so that nobody waits for a file that is no dispatch.</summary>
internal static class WordBounds
{
    /// <summary>How large a file may be.</summary>
    public const int FileMegabytes = 64;

    /// <summary>How large its parts may be together.</summary>
    public const int UnpackedMegabytes = 128;

    /// <summary>How large a part may be that is read; an annex of 11,000 rows is 11 MB.</summary>
    public const int PartMegabytes = 32;

    /// <summary>The same in bytes.</summary>
    public const long PartBytes = PartMegabytes * 1024L * 1024;

    /// <summary>How many bytes may stand between the beginnings of two tags; drawings have long attributes.</summary>
    public const int BytesOfTag = 1024 * 1024;

    /// <summary>How many elements and attributes the text and its edges may have.</summary>
    public const int Nodes = 2_000_000;

    /// <summary>How many of them a part may have that is read whole, such as the styles.</summary>
    public const int NodesOfWholePart = 200_000;

    /// <summary>How many of them a paragraph may have.</summary>
    public const int NodesOfParagraph = 20_000;

    /// <summary>How many letters a paragraph may have.</summary>
    public const int LettersOfParagraph = 20_000;

    /// <summary>How many letters there may be in all.</summary>
    public const int Letters = 2_000_000;

    /// <summary>How many paragraphs there may be, those of cells included; line breaks and tabs count too.</summary>
    public const int Paragraphs = 80_000;

    /// <summary>How deep elements may be nested.</summary>
    public const int Depth = 200;

    /// <summary>How deep text boxes may stand in each other.</summary>
    public const int NestedTextBoxes = 4;

    /// <summary>How many lines from the top a heading may have.</summary>
    public const int LinesOfHeading = 200;

    /// <summary>How long the number of a list may be, as word processors have it.</summary>
    public const int LettersOfListNumber = 255;
}
