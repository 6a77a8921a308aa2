using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>What happens to the letters of a part's XML, without regard to whether it stays XML.</summary>
internal static partial class TextMutations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Kind, Func<byte[], SeededNumbers, byte[]> Mutate)> All =>
    [
        ("a namespace changed", Changed((xml, numbers) =>
            OneReplaced(Namespace(), xml, numbers, $"\"{numbers.OneOf(NastyValues.Namespaces)}\""))),
        ("a value written by hand", Changed((xml, numbers) =>
            OneReplaced(Value(), xml, numbers, $"=\"{numbers.OneOf(NastyValues.Written)}\""))),
        ("a text written by hand", Changed((xml, numbers) =>
            OneReplaced(Text(), xml, numbers, $">{numbers.OneOf(NastyValues.Written)}<"))),
        ("a tag lost", Changed((xml, numbers) => OneReplaced(Tag(), xml, numbers, string.Empty))),
        ("a tag of another kind", Changed((xml, numbers) =>
            OneReplaced(Tag(), xml, numbers, numbers.OneOf(NastyValues.Tags)))),
        ("two tags changed for each other", Changed(TagsSwapped)),
    ];

    private static Func<byte[], SeededNumbers, byte[]> Changed(Func<string, SeededNumbers, string> change) =>
        (file, numbers) =>
        {
            var package = WordPackage.Of(file);
            return package.Changing(numbers.OneOf(package.Names), xml => change(xml, numbers)).ToBytes();
        };

    private static string OneReplaced(Regex pattern, string xml, SeededNumbers numbers, string replacement)
    {
        var matches = pattern.Matches(xml);
        if (matches.Count == 0)
        {
            return xml;
        }

        var match = matches[numbers.Below(matches.Count)];
        return xml[..match.Index] + replacement + xml[(match.Index + match.Length)..];
    }

    private static string TagsSwapped(string xml, SeededNumbers numbers)
    {
        var tags = Tag().Matches(xml);
        var first = numbers.Below(tags.Count);
        var second = numbers.Below(tags.Count);
        var (front, back) = (tags[Math.Min(first, second)], tags[Math.Max(first, second)]);
        return front == back
            ? xml
            : xml[..front.Index] + back.Value + xml[(front.Index + front.Length)..back.Index]
                + front.Value + xml[(back.Index + back.Length)..];
    }

    [GeneratedRegex("\"(?:http|urn)[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex Namespace();

    [GeneratedRegex("=\"[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex Value();

    [GeneratedRegex(">[^<]+<", RegexOptions.None, 10_000)]
    private static partial Regex Text();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();
}
