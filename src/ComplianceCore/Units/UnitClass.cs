namespace ComplianceCore;

/// <summary>How several units of one kind are named together, by their proper names alone.</summary>
/// <param name="Label">What leads the units: <c>UBND các xã</c>, as in "UBND các xã: Chiềng Đông, Sấp Vạt".</param>
/// <param name="Heads">What leads their heads: <c>Chủ tịch UBND các xã</c>.</param>
public sealed record UnitClass(string Label, string Heads);
