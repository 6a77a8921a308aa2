namespace ComplianceCore.Events;

/// <summary>What became of the wish to keep the decoded rows of logs, <see cref="EventCountOptions.CacheFolder"/>.
/// </summary>
public enum CacheUse
{
    /// <summary>There was no such wish.</summary>
    NotAsked,

    /// <summary>All logs were counted from their caches.</summary>
    Read,

    /// <summary>The cache of one log at least was missing, or of another state of the log, and was written.</summary>
    Written,

    /// <summary>
    /// The rows were counted without: they were given in code or as a stream, a log has more than 65,535 codes of
    /// units, or another count is writing its cache at the same time.
    /// </summary>
    NotKept,
}
