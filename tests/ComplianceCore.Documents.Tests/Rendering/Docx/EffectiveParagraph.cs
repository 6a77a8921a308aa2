using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>How a paragraph is set once every style has had its say; lengths in twips.</summary>
/// <param name="Alignment">How its lines stand.</param>
/// <param name="Before">The room above it.</param>
/// <param name="After">The room below it.</param>
/// <param name="Line">The distance of lines in 240ths of single spacing.</param>
/// <param name="LineRule">How that distance is meant.</param>
/// <param name="Left">The indent at the left.</param>
/// <param name="Right">The indent at the right.</param>
/// <param name="FirstLine">How much further in the first line begins; negative where it hangs out.</param>
internal sealed record EffectiveParagraph(
    JustificationValues Alignment,
    int Before,
    int After,
    int Line,
    LineSpacingRuleValues LineRule,
    int Left,
    int Right,
    int FirstLine);
