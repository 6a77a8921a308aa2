using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>An XLS file of one sheet that a test writes record by record.</summary>
internal sealed class GivenOldWorkbook
{
    private const string SheetName = "Biểu";

    private readonly List<byte[]> _globals = [];
    private readonly List<byte[]> _cells = [];
    private int _row;

    /// <summary>Adds a row: null is a blank cell, a text a text, a number a number.</summary>
    public GivenOldWorkbook Row(params object?[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { } value)
            {
                _cells.Add(CellOf(value, _row, column));
            }
        }

        _row++;
        return this;
    }

    /// <summary>Adds a record to those of the workbook.</summary>
    public GivenOldWorkbook With(ushort kind, params byte[] content)
    {
        _globals.Add(Record(kind, content));
        return this;
    }

    /// <summary>The records, without a container.</summary>
    public byte[] ToRecords()
    {
        byte[] start =
        [
            .. Record(0x0809, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), .. _globals.SelectMany(each => each),
        ];
        var name = Encoding.Unicode.GetBytes(SheetName);
        var sheetAt = start.Length + 4 + 8 + name.Length + 4;
        return
        [
            .. start,
            .. Record(0x0085, [.. UInt32((uint)sheetAt), 0, 0, (byte)SheetName.Length, 1, .. name]),
            .. Record(0x000a),
            .. Record(0x0809, 0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            .. Record(0x0200, [.. UInt32(0), .. UInt32((uint)_row), 0, 0, 16, 0, 0, 0]),
            .. _cells.SelectMany(each => each),
            .. Record(0x000a),
        ];
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => GivenCompoundFile.Of("Workbook", ToRecords());

    private static byte[] CellOf(object value, int row, int column) => value switch
    {
        string text => Record(
            0x0204, [.. At(row, column), .. UInt16((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
        FormulaError => Record(0x0205, [.. At(row, column), 0x07, 1]),
        _ => Record(0x0203, [.. At(row, column), .. Double(Convert.ToDouble(value, null))]),
    };

    private static byte[] At(int row, int column) => [.. UInt16((ushort)row), .. UInt16((ushort)column), 0, 0];

    private static byte[] Record(ushort kind, params byte[] content) =>
        [.. UInt16(kind), .. UInt16((ushort)content.Length), .. content];

    private static byte[] UInt16(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] UInt32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Double(double value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }
}
