namespace ComplianceCore.Importers;

/// <summary>What a dash in the place of a number means, which offices do not agree on.</summary>
public enum DashMeaning
{
    /// <summary>Nobody has said; a row with one is rejected.</summary>
    Refused,

    /// <summary>Zero, as accounting tables print it.</summary>
    Zero,

    /// <summary>Not reported, like a blank cell.</summary>
    NotReported,
}
