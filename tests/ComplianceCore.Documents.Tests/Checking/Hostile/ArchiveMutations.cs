namespace ComplianceCore.Documents.Tests;

/// <summary>What happens to a file on its way, whatever is in it.</summary>
internal static class ArchiveMutations
{
    // Behind the last entry stands the directory, of which every byte counts.
    private const int DirectoryBytes = 700;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Kind, Func<byte[], SeededNumbers, byte[]> Mutate)> All =>
    [
        ("a byte changed", (file, numbers) => WithBytesChanged(file, numbers, 1, file.Length)),
        ("100 bytes changed", (file, numbers) => WithBytesChanged(file, numbers, 100, file.Length)),
        ("bytes of the directory changed", (file, numbers) =>
            WithBytesChanged(file, numbers, 1 + numbers.Below(4), DirectoryBytes)),
        ("bytes of its deflated form changed", (file, numbers) => WithDeflatedBytesChanged(file, numbers)),
        ("a file cut", (file, numbers) => file[..numbers.Below(file.Length)]),
        ("a piece taken out", (file, numbers) => WithoutPiece(file, numbers)),
        ("a piece twice", (file, numbers) => WithPieceTwice(file, numbers)),
        ("two files in one", (file, numbers) => Spliced(file, numbers)),
    ];

    private static byte[] WithBytesChanged(byte[] file, SeededNumbers numbers, int count, int fromEnd)
    {
        byte[] changed = [.. file];
        for (var number = 0; number < count; number++)
        {
            changed[^(1 + numbers.Below(Math.Min(fromEnd, file.Length)))] = (byte)numbers.Below(256);
        }

        return changed;
    }

    private static byte[] WithDeflatedBytesChanged(byte[] file, SeededNumbers numbers)
    {
        var deflated = WordPackage.Of(file).ToBytes();
        return WithBytesChanged(deflated, numbers, 1 + numbers.Below(5), deflated.Length);
    }

    private static byte[] WithoutPiece(byte[] file, SeededNumbers numbers)
    {
        var start = numbers.Below(file.Length);
        return [.. file[..start], .. file[Math.Min(start + 1 + numbers.Below(500), file.Length)..]];
    }

    private static byte[] WithPieceTwice(byte[] file, SeededNumbers numbers)
    {
        var start = numbers.Below(file.Length);
        var end = Math.Min(start + 1 + numbers.Below(500), file.Length);
        return [.. file[..end], .. file[start..]];
    }

    private static byte[] Spliced(byte[] file, SeededNumbers numbers)
    {
        var other = MutatedFiles.Another(numbers);
        return [.. file[..numbers.Below(file.Length)], .. other[numbers.Below(other.Length)..]];
    }
}
