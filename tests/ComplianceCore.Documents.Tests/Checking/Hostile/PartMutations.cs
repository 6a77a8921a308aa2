namespace ComplianceCore.Documents.Tests;

/// <summary>What happens to the parts of a file, each of which stays in a sound archive.</summary>
internal static class PartMutations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Kind, Func<byte[], SeededNumbers, byte[]> Mutate)> All =>
    [
        ("bytes of a part changed", Changed(WithBytesChanged)),
        ("a part cut", Changed((part, numbers) => part[..numbers.Below(part.Length)])),
        ("a part emptied", Changed((_, _) => [])),
        ("a piece of a part twice", Changed(WithPieceTwice)),
        ("a part without a piece", Changed(WithoutPiece)),
        ("a part taken away", (file, numbers) => Edited(file, numbers, (package, part) => package.Without(part))),
        ("a part under another name", (file, numbers) => Edited(file, numbers, (package, part) =>
            package.Renaming(part, numbers.OneOf(NastyValues.Names)))),
        ("a part in the place of another", Swapped),
        ("a part of another file", Exchanged),
        ("a part twice", Doubled),
    ];

    private static Func<byte[], SeededNumbers, byte[]> Changed(Func<byte[], SeededNumbers, byte[]> change) =>
        (file, numbers) => Edited(file, numbers, (package, part) =>
            package.With(part, change(package.BytesOf(part), numbers)));

    private static byte[] Edited(byte[] file, SeededNumbers numbers, Func<WordPackage, string, WordPackage> edit)
    {
        var package = WordPackage.Of(file);
        return edit(package, numbers.OneOf(package.Names)).ToBytes();
    }

    private static byte[] WithBytesChanged(byte[] part, SeededNumbers numbers)
    {
        byte[] changed = [.. part];
        for (var left = numbers.Below(8); left >= 0; left--)
        {
            changed[numbers.Below(part.Length)] = (byte)numbers.OneOf(NastyValues.Letters);
        }

        return changed;
    }

    private static byte[] WithPieceTwice(byte[] part, SeededNumbers numbers)
    {
        var start = numbers.Below(part.Length);
        return [.. part[..start], .. part[numbers.Below(start + 1)..]];
    }

    private static byte[] WithoutPiece(byte[] part, SeededNumbers numbers)
    {
        var start = numbers.Below(part.Length);
        return [.. part[..start], .. part[Math.Min(start + 1 + numbers.Below(100), part.Length)..]];
    }

    private static byte[] Swapped(byte[] file, SeededNumbers numbers)
    {
        var package = WordPackage.Of(file);
        var first = numbers.OneOf(package.Names);
        var second = numbers.OneOf(package.Names);
        return package.With(first, package.BytesOf(second)).With(second, package.BytesOf(first)).ToBytes();
    }

    private static byte[] Exchanged(byte[] file, SeededNumbers numbers)
    {
        var package = WordPackage.Of(file);
        var other = WordPackage.Of(MutatedFiles.Another(numbers));
        var part = numbers.OneOf(other.Names);
        return package.With(part, other.BytesOf(part)).ToBytes();
    }

    private static byte[] Doubled(byte[] file, SeededNumbers numbers)
    {
        var package = WordPackage.Of(file);
        return package.And(numbers.OneOf(package.Names), package.TextOf(numbers.OneOf(package.Names))).ToBytes();
    }
}
