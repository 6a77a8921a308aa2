using System.Diagnostics;

namespace ComplianceCore.Events;

/// <summary>The id of the count that a kind of events makes up.</summary>
internal static class EventKindId
{
    /// <summary>The id, such as <c>issued</c>.</summary>
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Issued => "issued",
        EventKind.Signed => "signed",
        EventKind.Sent => "sent",
        EventKind.Received => "received",
        EventKind.Recalled => "recalled",
        _ => throw new UnreachableException(),
    };
}
