namespace ComplianceCore.Documents;

/// <summary>An annex as it stands in a document.</summary>
/// <param name="Label">The line with the word Phụ lục; null where there is none.</param>
/// <param name="Title">The lines of its title.</param>
/// <param name="Reference">The lines that name the document; none where that is missing.</param>
/// <param name="Section">The section that it begins in.</param>
/// <param name="First">Its first line.</param>
internal sealed record FoundAnnex(
    TextPiece? Label,
    IReadOnlyList<TextPiece> Title,
    IReadOnlyList<TextPiece> Reference,
    int Section,
    TextPiece First);
