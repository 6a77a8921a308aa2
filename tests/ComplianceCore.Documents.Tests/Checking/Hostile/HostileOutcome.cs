namespace ComplianceCore.Documents.Tests;

/// <summary>What has to come of a hostile file.</summary>
public enum HostileOutcome
{
    /// <summary>A report: the file is odd, but a Word document.</summary>
    Report,

    /// <summary>A report or a refusal, if only it comes soon and costs little.</summary>
    Either,

    /// <summary>Refused, as there is nothing in it.</summary>
    Empty,

    /// <summary>Refused as something other than a Word document.</summary>
    NotAWordFile,

    /// <summary>Refused, as it opens with a password only.</summary>
    Encrypted,

    /// <summary>Refused as a document of Word 97 to 2003.</summary>
    OldWordFormat,

    /// <summary>Refused for its macros.</summary>
    HasMacros,

    /// <summary>Refused, as its archive or its XML is broken or forbidden.</summary>
    Damaged,

    /// <summary>Refused for its size.</summary>
    TooLarge,

    /// <summary>Refused for the depth of its elements.</summary>
    TooDeep,
}
