namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files that broke off on their way.</summary>
internal static class TornArchives
{
    private static readonly byte[] _whole = WordPackage.Printed.ToBytes();

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Torn("a DOCX cut after 4 bytes", () => _whole[..4]),
        Torn("a DOCX cut after 29 bytes, within its first header", () => _whole[..29]),
        Torn("a DOCX cut after 100 bytes", () => _whole[..100]),
        Torn("a DOCX cut in half", () => _whole[..(_whole.Length / 2)]),
        Torn("a DOCX cut in front of its directory", () => _whole[..new ArchiveBytes(_whole).Directory]),
        Torn("a DOCX cut within its directory", () => _whole[..(new ArchiveBytes(_whole).Directory + 60)]),
        Torn("a DOCX cut in front of its end", () => _whole[..new ArchiveBytes(_whole).End]),
        Torn("a DOCX cut one byte before its end", () => _whole[..^1]),
        new("a DOCX without its first byte", HostileOutcome.NotAWordFile, () => _whole[1..]),
        new("a DOCX without its first half", HostileOutcome.NotAWordFile, () => _whole[(_whole.Length / 2)..]),
        Torn("the directory of a DOCX alone", () => _whole[new ArchiveBytes(_whole).Directory..]),
        Torn("a DOCX with a hole of zeros", WithHole),
        Torn("a DOCX with 2,000 bytes missing at its start", () => [.. _whole[..400], .. _whole[2400..]]),
        Torn("a DOCX sent as text, line ends changed", WithChangedLineEnds),
        new("a DOCX with a line behind it", HostileOutcome.Report, () => [.. _whole, .. "\r\n"u8]),
        new("a DOCX with 100,000 zeros behind it", HostileOutcome.Damaged, () => [.. _whole, .. new byte[100_000]]),
        new("a DOCX with a page in front of it", HostileOutcome.NotAWordFile, () => [.. new byte[1000], .. _whole]),
    ];

    private static HostileFile Torn(string name, Func<byte[]> make) => new(name, HostileOutcome.Damaged, make);

    private static byte[] WithHole()
    {
        byte[] file = [.. _whole];
        file.AsSpan(file.Length / 3, 2000).Clear();
        return file;
    }

    private static byte[] WithChangedLineEnds() =>
        [.. _whole.SelectMany(letter => letter == (byte)'\n' ? "\r\n"u8.ToArray() : [letter])];
}
