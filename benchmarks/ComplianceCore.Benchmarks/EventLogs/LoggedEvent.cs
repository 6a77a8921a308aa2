using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>A row that waits for its turn to be written.</summary>
/// <param name="Document">The position of its document.</param>
/// <param name="Unit">The rank of its unit.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Second">When, in seconds since 2021-01-01T00:00:00.</param>
internal readonly record struct LoggedEvent(int Document, ushort Unit, EventKind Kind, int Second);
