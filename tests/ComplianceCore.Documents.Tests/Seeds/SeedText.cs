using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The words of a text, its white space and markup folded.</summary>
internal static partial class SeedText
{
    /// <summary>The path of a file beside these tests.</summary>
    /// <param name="file">The file, such as <c>yen-chau-621.txt</c>.</param>
    public static string PathOf(string file) =>
        RepositoryRoot.PathOf("tests", "ComplianceCore.Documents.Tests", "Seeds", file);

    /// <summary>The words of a seed with the differences that its case is permitted.</summary>
    /// <param name="name">The seed, such as <c>yen-chau-621</c>.</param>
    public static string Permitted(string name) => PermittedDifference.Of(name).Aggregate(
        Fold(File.ReadAllText(PathOf($"{name}.txt"))),
        (words, difference) => difference.Apply(words));

    /// <summary>The words with one space between them.</summary>
    /// <param name="text">A dispatch as Markdown, with the tags of its annex, or as plain text.</param>
    public static string Fold(string text)
    {
        var parted = text.Replace("***", " ", StringComparison.Ordinal);
        var unmarked = Markup().Replace(parted, string.Empty);
        return string.Join(' ', unmarked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"[*_]|</?b>|<(?=http)|(?<=\.vn)>")]
    private static partial Regex Markup();
}
