namespace ComplianceCore.Documents.Tests;

/// <summary>How words are set once every style has had its say.</summary>
/// <param name="Font">The typeface.</param>
/// <param name="HalfPoints">The size in half points.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic.</param>
/// <param name="Color">The colour.</param>
/// <param name="Language">The language.</param>
internal sealed record EffectiveRun(
    string Font,
    int HalfPoints,
    bool IsBold,
    bool IsItalic,
    string Color,
    string Language);
