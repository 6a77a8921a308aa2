namespace ComplianceCore.Documents;

/// <summary>A Word file as a reader sees it.</summary>
/// <param name="Paragraphs">The paragraphs in the order of the text, those in tables and text boxes included.</param>
/// <param name="Sections">The sections; there is at least one.</param>
/// <param name="HasTrackedChanges">Whether changes are marked in it; it is read as if all were accepted.</param>
/// <param name="HasHiddenText">Whether something in it is hidden; that is not read.</param>
/// <param name="HasLooseMarks">Whether letters in it are written as a letter and a mark (tổ hợp).</param>
internal sealed record WordDocument(
    IReadOnlyList<WordParagraph> Paragraphs,
    IReadOnlyList<WordSection> Sections,
    bool HasTrackedChanges,
    bool HasHiddenText,
    bool HasLooseMarks);
