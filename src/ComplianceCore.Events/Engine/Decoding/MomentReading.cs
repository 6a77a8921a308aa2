namespace ComplianceCore.Events;

/// <summary>What became of the text of a moment.</summary>
internal enum MomentReading
{
    /// <summary>It was read.</summary>
    Fine,

    /// <summary>It is no moment.</summary>
    NoMoment,

    /// <summary>It is before 1970 or after 2105.</summary>
    OutOfRange,
}
