using System.Globalization;

namespace ComplianceCore.Documents.Tests;

/// <summary>Printed and typed dispatches after something happened to them, always the same for the same seed.</summary>
internal static class MutatedFiles
{
    private const int UsualCount = 500;

    private static readonly (string Kind, Func<byte[], SeededNumbers, byte[]> Mutate)[] _kinds =
    [
        .. ArchiveMutations.All,
        .. PartMutations.All,
        .. TextMutations.All,
        .. ElementMutations.All,
    ];

    private static readonly Lazy<byte[][]> _sound = new(() =>
    [
        .. PrintedDispatches.Names.Cast<object[]>()
            .Select(name => DocxRenderer.Render(PrintedDispatches.Called((string)name[0]))),
        .. TypedDocuments.Names.Cast<object[]>()
            .Select(name => WordPackage.Of(TypedDocuments.Called((string)name[0])).ToBytes()),
    ]);

    /// <summary>What may happen to a file.</summary>
    public static TheoryData<string> Kinds => [.. _kinds.Select(kind => kind.Kind)];

    /// <summary>How many files of a kind are looked at: all together 500, or as many as MUTATED_FILES says.</summary>
    public static int CountOfKind => ((Asked ?? UsualCount) / _kinds.Length) + 1;

    /// <summary>Whether MUTATED_FILES says anything.</summary>
    public static bool AreAsked => Asked is not null;

    private static int? Asked => int.TryParse(
        Environment.GetEnvironmentVariable("MUTATED_FILES"), CultureInfo.InvariantCulture, out var count)
            ? count
            : null;

    /// <summary>Files of a kind, one for each seed from <paramref name="firstSeed"/> on.</summary>
    public static IEnumerable<MutatedFile> OfKind(string kind, int firstSeed, int count) =>
        Enumerable.Range(firstSeed, count).Select(seed => Of(kind, seed));

    /// <summary>The file of a seed.</summary>
    public static MutatedFile Of(string kind, int seed)
    {
        var numbers = new SeededNumbers(seed);
        var file = numbers.OneOf(_sound.Value);
        var mutate = _kinds.First(each => string.Equals(each.Kind, kind, StringComparison.Ordinal)).Mutate;
        return new MutatedFile(seed, kind, mutate(file, numbers));
    }

    /// <summary>Another file, to be mixed with the first.</summary>
    public static byte[] Another(SeededNumbers numbers) => numbers.OneOf(_sound.Value);
}
