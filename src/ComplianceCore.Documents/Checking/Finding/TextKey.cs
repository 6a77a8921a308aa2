using System.Text;

namespace ComplianceCore.Documents;

/// <summary>
/// What the spellings of a label have in common: <c>Nơi nhận:</c>, <c>NƠI NHẬN</c> and <c>Nơi nhân</c> are all
/// <c>noi nhan</c>.
/// </summary>
/// <remarks>By it labels are found; whether they are spelled rightly is for the rules.</remarks>
internal static class TextKey
{
    /// <summary>The letters and digits of a text without marks, in lower case, words parted by one space.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in VietnameseText.Normalize(text))
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(VietnameseLetter.Read(character).PlainLetter);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether a key is a label, but for a few letters.</summary>
    /// <param name="key">The key of what is written.</param>
    /// <param name="label">The key of the label.</param>
    /// <param name="edits">How many letters may be wrong, missing or too much.</param>
    public static bool IsNear(string key, string label, int edits) =>
        Math.Abs(key.Length - label.Length) <= edits && NearestName.EditsBetween(key, label) <= edits;

    /// <summary>Whether a key begins with the words of a label, one letter of which may be wrong.</summary>
    /// <param name="key">The key of what is written.</param>
    /// <param name="label">The key of the label.</param>
    public static bool BeginsNear(string key, string label)
    {
        var words = label.Count(letter => letter == ' ') + 1;
        var beginning = string.Join(' ', key.Split(' ').Take(words));
        return IsNear(beginning, label, edits: 1);
    }

    /// <summary>Whether a key is a label, or begins with one as a word of its own.</summary>
    public static bool Begins(string key, string label) =>
        key.StartsWith(label, StringComparison.Ordinal) && (key.Length == label.Length || key[label.Length] == ' ');
}
