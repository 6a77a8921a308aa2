namespace ComplianceCore;

/// <summary>A group of units that a table heads with a Roman number and that is totalled by itself.</summary>
/// <param name="Id">The id that the unit rows use, such as <c>communes</c>.</param>
/// <param name="Title">The heading, such as <c>Các xã, thị trấn</c>.</param>
public sealed record UnitGroup(string Id, string Title);
