using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Importers;

/// <summary>Looks an XLS file through before its reader opens it, record by record.</summary>
internal sealed class CompoundWorkbook
{
    /// <summary>How many bytes a file may have, which is held in memory whole.</summary>
    public const long LargestFile = 512L << 20;

    private const int HeaderSize = 4;
    private const byte ErrorOfFormula = 2;

    // A reference to the workbook itself, and one to functions of add-ins.
    private const ushort OwnBook = 0x0401;
    private const ushort AddIns = 0x3a01;

    private readonly FormulaErrors _errors = new();
    private readonly Dictionary<long, string> _names = [];
    private readonly byte[] _records;
    private string _sheet = string.Empty;

    private CompoundWorkbook(byte[] records) => _records = records;

    /// <summary>Looks a file through.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <returns>The cells whose formulas came to an error.</returns>
    /// <exception cref="TableFormatException">The file is refused.</exception>
    public static FormulaErrors LookThrough(Stream stream)
    {
        if (stream.Length > LargestFile)
        {
            throw new TableFormatException(FileIssueCode.Expands);
        }

        var file = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(file);
        var workbook = new CompoundWorkbook(RecordsOf(file));
        workbook.LookThrough();
        return workbook._errors;
    }

    // The oldest workbooks are records without a container.
    private static byte[] RecordsOf(byte[] file)
    {
        if (file is [9, ..])
        {
            return file;
        }

        var compound = CompoundFile.Open(file);
        return compound.Find("EncryptedPackage") is not null
            ? throw new TableFormatException(FileIssueCode.Password)
            : compound.Find("Workbook") ?? compound.Find("Book")
                ?? throw new TableFormatException(FileIssueCode.UnknownFormat);
    }

    private void LookThrough()
    {
        for (var start = 0; start + HeaderSize <= _records.Length;)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(_records.AsSpan(start));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_records.AsSpan(start + 2));
            var end = start + HeaderSize + length;
            if (end > _records.Length)
            {
                throw new TableFormatException(FileIssueCode.Damaged);
            }

            LookAt(kind, start, _records.AsSpan(start + HeaderSize, length));
            start = end;
        }
    }

    private void LookAt(ushort kind, int start, ReadOnlySpan<byte> record)
    {
        switch (kind)
        {
            case 0x0809:
                _sheet = _names.GetValueOrDefault(start, string.Empty);
                break;
            case 0x002f:
                throw new TableFormatException(FileIssueCode.Password);
            case 0x0085 when record.Length >= 8:
                _names[BinaryPrimitives.ReadUInt32LittleEndian(record)] = NameOf(record[6..]);
                break;
            case 0x01ae when record.Length >= 4
                && BinaryPrimitives.ReadUInt16LittleEndian(record[2..]) is not (OwnBook or AddIns):
                throw new TableFormatException(FileIssueCode.ExternalLinks);
            case 0x0205 when record.Length >= 8 && record[7] == 1:
                AddError(record, record[6]);
                break;
            case 0x0006 or 0x0206 or 0x0406 when record.Length >= 14
                && record[6] == ErrorOfFormula && record[12] == byte.MaxValue && record[13] == byte.MaxValue:
                AddError(record, record[8]);
                break;
            default:
                break;
        }
    }

    private void AddError(ReadOnlySpan<byte> record, byte error) => _errors.Add(
        _sheet,
        BinaryPrimitives.ReadUInt16LittleEndian(record) + 1,
        BinaryPrimitives.ReadUInt16LittleEndian(record[2..]),
        error switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0f => "#VALUE!",
            0x17 => "#REF!",
            0x1d => "#NAME?",
            0x24 => "#NUM!",
            0x2a => "#N/A",
            _ => "#",
        });

    // A length, then in newer workbooks whether the letters have two bytes.
    private static string NameOf(ReadOnlySpan<byte> name)
    {
        var isWide = name.Length > 1 && (name[1] & 1) == 1;
        var letters = name[2..];
        return isWide
            ? Encoding.Unicode.GetString(letters[..Math.Min(letters.Length, name[0] * 2)])
            : Encoding.Latin1.GetString(letters[..Math.Min(letters.Length, (int)name[0])]);
    }
}
