namespace ComplianceCore.Documents;

/// <summary>What became of the search for a part of a dispatch.</summary>
public enum PartState
{
    /// <summary>It was found.</summary>
    Found,

    /// <summary>It was found, and has room that is still to be filled in, such as that for the number.</summary>
    Blank,

    /// <summary>It was not found, and every dispatch has it.</summary>
    Missing,

    /// <summary>It was not found, and not every dispatch has it.</summary>
    Absent,
}
