namespace ComplianceCore.Documents;

/// <summary>What the parts of a dispatch are all asked about.</summary>
internal enum LayoutAspect
{
    /// <summary>Whether it is there.</summary>
    Missing,

    /// <summary>The size of its letters.</summary>
    Size,

    /// <summary>Whether they are bold.</summary>
    Weight,

    /// <summary>Whether they are italic.</summary>
    Slant,

    /// <summary>Whether they are capitals.</summary>
    Capitals,

    /// <summary>How its lines stand.</summary>
    Alignment,
}
