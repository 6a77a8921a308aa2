using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Which blocks suit the machine.</summary>
internal static class Block
{
    /// <summary>Whether 64 bytes are one vector.</summary>
    public static bool Is512 => Vector512.IsHardwareAccelerated;

    /// <summary>Whether they are two vectors.</summary>
    public static bool Is256 => Vector256.IsHardwareAccelerated;
}
