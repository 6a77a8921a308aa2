using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A piece of a line of Markdown: a character of the text, or markup around it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The character as it is read, or the markup as it is written.</param>
internal readonly record struct MarkdownToken(MarkdownTokenKind Kind, string Text)
{
    private const string AlwaysMarkup = @"\`*_[]<>&|~!";

    /// <summary>Bold.</summary>
    public const string Bold = "**";

    /// <summary>Italic.</summary>
    public const string Italic = "_";

    /// <summary>Whether it is a letter or a digit.</summary>
    public bool IsLetter => Kind == MarkdownTokenKind.Character && Rune.IsLetterOrDigit(Rune.GetRuneAt(Text, 0));

    /// <summary>Whether it is a character that may belong to a word: no space and no punctuation.</summary>
    public bool IsPartOfWord => Kind == MarkdownTokenKind.Character
        && !string.IsNullOrWhiteSpace(Text)
        && !Rune.IsPunctuation(Rune.GetRuneAt(Text, 0));

    /// <summary>It as it is written inside a line.</summary>
    public string AsWritten =>
        Kind == MarkdownTokenKind.Character && AlwaysMarkup.Contains(Text, StringComparison.Ordinal)
            ? "\\" + Text
            : Text;
}
