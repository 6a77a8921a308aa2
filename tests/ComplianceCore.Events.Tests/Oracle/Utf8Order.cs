using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>The order of codes by their bytes in UTF-8.</summary>
internal sealed class Utf8Order : IComparer<string?>
{
    /// <summary>The order.</summary>
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
}
