namespace ComplianceCore.Cli;

/// <summary>What a piece of output means to its reader; a terminal shows it by colour.</summary>
internal enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Neutral,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Not as it should be.</summary>
    Bad,

    /// <summary>To be looked at.</summary>
    Doubtful,

    /// <summary>Of little interest here.</summary>
    Quiet,
}
