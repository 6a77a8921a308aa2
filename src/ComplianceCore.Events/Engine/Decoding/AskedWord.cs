using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>A word that is looked for in a <see cref="WordTable"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct AskedWord
{
    /// <summary>The first half, as <see cref="WordTable.Split"/> gives it.</summary>
    public ulong Low;

    /// <summary>The second half.</summary>
    public ulong High;

    /// <summary>What <see cref="WordTable.HashOf"/> makes of both.</summary>
    public ulong Hash;

    /// <summary>The length.</summary>
    public uint Length;
}
