using System.Globalization;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A piece of a line of Markdown: a character of the text, or markup around it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The character as it is read, or the markup as it is written.</param>
internal readonly record struct MarkdownToken(MarkdownTokenKind Kind, string Text)
{
    private const string AlwaysMarkup = @"\`*_[]<>&|~!";

    /// <summary>Whether it is a character that is read as space.</summary>
    public bool IsSpace => Kind == MarkdownTokenKind.Character && string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether a mark of emphasis beside it could be taken for a part of a word.</summary>
    public bool IsPartOfWord => Kind == MarkdownTokenKind.Character
        && !IsSpace
        && !Rune.IsPunctuation(Rune.GetRuneAt(Text, 0));

    /// <summary>It as an entity, which no mark of emphasis takes for a space or a part of a word.</summary>
    public string AsEntity =>
        string.Create(CultureInfo.InvariantCulture, $"&#{Rune.GetRuneAt(Text, 0).Value};");

    /// <summary>It as it is written where nothing beside it matters.</summary>
    public string AsWritten => Kind == MarkdownTokenKind.Character && AlwaysMarkup.Contains(Text, StringComparison.Ordinal)
        ? "\\" + Text
        : Text;
}
