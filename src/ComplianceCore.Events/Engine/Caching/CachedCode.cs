namespace ComplianceCore.Events;

/// <summary>The code of a unit in a log.</summary>
/// <param name="Text">The code in UTF-8.</param>
/// <param name="BadRows">How many bad rows name it.</param>
internal readonly record struct CachedCode(byte[] Text, long BadRows);
