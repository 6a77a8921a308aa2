namespace ComplianceCore.Events;

/// <summary>What became of the wish to keep the decoded rows of logs, <see cref="EventCountOptions.CacheFolder"/>.
/// </summary>
public enum CacheUse
{
    /// <summary>There was no such wish, or the rows were given as a stream or in code.</summary>
    NotAsked,

    /// <summary>All logs were counted from their caches.</summary>
    Read,

    /// <summary>The cache of one log at least was missing, or of another state of the log, and was written.</summary>
    Written,

    /// <summary>
    /// The logs were counted without: one of them is no file, has more than 65,535 codes of units, or is being kept by
    /// another count at the same time.
    /// </summary>
    NotKept,
}
