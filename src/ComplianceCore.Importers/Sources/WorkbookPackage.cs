using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace ComplianceCore.Importers;

/// <summary>Looks an XLSX file through before its reader opens it.</summary>
/// <remarks>
/// Every part is unpacked once, block by block: what expands too far, is damaged, declares entities or takes values
/// from other workbooks is refused before anything is believed, and formulas that came to an error are noted, which
/// the reader shows as blank cells.
/// </remarks>
internal sealed class WorkbookPackage
{
    /// <summary>How many bytes the parts may have together, unpacked.</summary>
    public const long MostBytes = 4L << 30;

    /// <summary>How many bytes the texts that cells share may have, which are held in memory whole.</summary>
    public const long MostSharedStrings = 512L << 20;

    /// <summary>To how many bytes a part may unpack, however small it is packed.</summary>
    public const long AlwaysAllowed = 32L << 20;

    /// <summary>How many times its packed size a larger part may have.</summary>
    public const int MostTimesLarger = 250;

    private const int MostParts = 10_000;
    private const int BlockSize = 1 << 16;
    private const int Overlap = 16;

    private readonly ZipArchive _archive;
    private readonly List<string> _sheetsWithErrors = [];
    private long _unpacked;

    private WorkbookPackage(ZipArchive archive) => _archive = archive;

    /// <summary>Looks a file through.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <returns>The cells whose formulas came to an error.</returns>
    /// <exception cref="TableFormatException">The file is refused.</exception>
    public static FormulaErrors LookThrough(Stream stream)
    {
        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return new WorkbookPackage(archive).LookThrough();
        }
        catch (Exception fault) when (fault
            is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            throw new TableFormatException(FileIssueCode.Damaged);
        }
    }

    private FormulaErrors LookThrough()
    {
        if (_archive.Entries.Count > MostParts)
        {
            throw new TableFormatException(FileIssueCode.Expands);
        }

        if (!_archive.Entries.Any(part => IsIn(part, "xl/")))
        {
            throw new TableFormatException(FileIssueCode.UnknownFormat);
        }

        foreach (var part in _archive.Entries)
        {
            LookThrough(part);
        }

        if (_archive.Entries.Any(part => IsIn(part, "xl/externalLinks/")))
        {
            throw new TableFormatException(FileIssueCode.ExternalLinks);
        }

        return _sheetsWithErrors.Count == 0 ? new FormulaErrors() : SheetErrors.Read(_archive, _sheetsWithErrors);
    }

    private void LookThrough(ZipArchiveEntry part)
    {
        var block = ArrayPool<byte>.Shared.Rent(Overlap + BlockSize);
        try
        {
            using var stream = part.Open();
            var (size, checksum, kept, hasError) = (0L, ZipCrc.Start, 0, false);
            while (stream.Read(block, kept, BlockSize) is > 0 and var read)
            {
                size += read;
                ThrowIfTooLarge(part, size);
                checksum = ZipCrc.Add(checksum, block.AsSpan(kept, read));
                var text = block.AsSpan(0, kept + read);
                ThrowIfEntities(text);
                hasError = hasError || text.IndexOf("t=\"e\""u8) >= 0 || text.IndexOf("t='e'"u8) >= 0;
                kept = Math.Min(Overlap, text.Length);
                text[^kept..].CopyTo(block);
            }

            _unpacked += size;
            if (ZipCrc.End(checksum) != part.Crc32 || size != part.Length)
            {
                throw new TableFormatException(FileIssueCode.Damaged);
            }

            if (hasError && IsIn(part, "xl/worksheets/"))
            {
                _sheetsWithErrors.Add(part.FullName);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private void ThrowIfTooLarge(ZipArchiveEntry part, long size)
    {
        var isBomb = size > AlwaysAllowed && size / MostTimesLarger > part.CompressedLength;
        var isHeld = size > MostSharedStrings
            && part.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
        if (isBomb || isHeld || _unpacked + size > MostBytes)
        {
            throw new TableFormatException(FileIssueCode.Expands);
        }
    }

    private static void ThrowIfEntities(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("<!DOCTYPE"u8) >= 0 || text.IndexOf("<!ENTITY"u8) >= 0)
        {
            throw new TableFormatException(FileIssueCode.EntityDeclaration);
        }
    }

    private static bool IsIn(ZipArchiveEntry part, string folder) =>
        part.FullName.Replace('\\', '/').TrimStart('/').StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
