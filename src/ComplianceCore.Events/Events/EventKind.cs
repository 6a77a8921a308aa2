using System.Diagnostics.CodeAnalysis;

namespace ComplianceCore.Events;

/// <summary>What happened to a document.</summary>
// A document is signed; no type of numbers is meant.
[SuppressMessage("Naming", "CA1720", Justification = "A document is signed; no type of numbers is meant.")]
public enum EventKind
{
    /// <summary>The unit issued it (phát hành).</summary>
    Issued,

    /// <summary>It was signed digitally (ký số).</summary>
    Signed,

    /// <summary>The unit sent it, as on the interconnection axis (gửi).</summary>
    Sent,

    /// <summary>The unit received it (nhận).</summary>
    Received,

    /// <summary>It was recalled (thu hồi).</summary>
    Recalled,
}
