using System.Collections.Concurrent;

namespace ComplianceCore.TestKit;

/// <summary>What every engine of templates has to render alike: the data under <c>tests/Conformance</c>.</summary>
internal static class ConformanceSuite
{
    private static readonly ConcurrentDictionary<string, ConformanceModel> _models = new(StringComparer.Ordinal);

    private static readonly string[] _otherFiles = ["holes"];

    /// <summary>The cases of all files, in the order of the file names.</summary>
    public static IReadOnlyList<ConformanceCase> Cases { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("tests", "Conformance"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => (Topic: Path.GetFileNameWithoutExtension(path), Path: path))
            .Where(file => !_otherFiles.Contains(file.Topic, StringComparer.Ordinal))
            .SelectMany(file => ConformanceFile
                .Parse(file.Topic, File.ReadAllText(file.Path))
                .CasesOf(file.Topic, ModelOf)),
    ];

    /// <summary>A case by its name.</summary>
    public static ConformanceCase CaseOf(string name) =>
        Cases.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

    /// <summary>A model of the suite by its name, such as <c>district</c>; always the same one.</summary>
    public static ConformanceModel ModelOf(string name) => _models.GetOrAdd(name, ConformanceModel.Load);
}
