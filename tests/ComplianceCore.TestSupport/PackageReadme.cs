using System.Text.RegularExpressions;

namespace ComplianceCore.TestKit;

/// <summary>The README of a package, whose sections tests hold against the code.</summary>
public sealed partial class PackageReadme
{
    private readonly string _text;

    private PackageReadme(string text) => _text = text;

    /// <summary>Reads the README of a package.</summary>
    /// <param name="package">The package, such as <c>ComplianceCore.Events</c>.</param>
    public static PackageReadme Of(string package) =>
        new(File.ReadAllText(RepositoryRoot.PathOf("src", package, "README.md")));

    /// <summary>What stands above the first heading but the title.</summary>
    public string Opening => _text.Split("\n## ")[0];

    /// <summary>The headings, in their order.</summary>
    public IReadOnlyList<string> Headings => [.. _text.Split("\n## ")[1..].Select(section => section.Split('\n')[0])];

    /// <summary>What stands under a heading, each run of white space a blank; empty without such a heading.</summary>
    /// <param name="heading">The heading, such as <c>Limits</c>.</param>
    public string Section(string heading) => WhiteSpace().Replace(
        _text.Split("\n## ").FirstOrDefault(section => section.StartsWith($"{heading}\n", StringComparison.Ordinal))
            ?? string.Empty,
        " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
