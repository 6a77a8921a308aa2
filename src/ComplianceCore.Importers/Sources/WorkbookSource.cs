using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace ComplianceCore.Importers;

/// <summary>An XLSX or XLS workbook; sheets that are hidden are passed over.</summary>
internal sealed class WorkbookSource : TableSource
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const string Visible = "visible";

    private readonly IExcelDataReader _reader;
    private readonly FormulaErrors _errors;
    private readonly Dictionary<int, bool> _percentFormats = [];
    private readonly List<string> _hidden = [];
    private IReadOnlySet<(int Row, int Column)> _sheetErrors = new HashSet<(int Row, int Column)>();
    private MergedCells[] _merged = [];
    private bool _isOpen;

    static WorkbookSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WorkbookSource(IExcelDataReader reader, FormulaErrors errors)
    {
        _reader = reader;
        _errors = errors;
    }

    /// <summary>Opens a workbook.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <param name="errors">The cells whose formulas came to an error, which the reader shows as blank.</param>
    /// <exception cref="TableFormatException">It is damaged, or closed by a password.</exception>
    public static WorkbookSource Open(Stream stream, FormulaErrors errors)
    {
        stream.Position = 0;
        var configuration = new ExcelReaderConfiguration
        {
            LeaveOpen = true,
            FallbackEncoding = TextEncoding.Windows1258,
        };
        return new WorkbookSource(Guarded(() => ExcelReaderFactory.CreateReader(stream, configuration)), errors);
    }

    public override string? Sheet => _reader.Name;

    public override int Number => _reader.Depth + 1;

    public override int Width => _reader.FieldCount;

    public override IReadOnlyList<MergedCells> Merged => _merged;

    /// <summary>The names of the sheets that nobody sees and that were passed over.</summary>
    public override IReadOnlyList<string> HiddenSheets => _hidden;

    public override bool ReadSheet()
    {
        while (Guarded(() => !_isOpen || _reader.NextResult()))
        {
            _isOpen = true;
            if (string.Equals(_reader.VisibleState, Visible, StringComparison.OrdinalIgnoreCase))
            {
                OpenSheet();
                return true;
            }

            _hidden.Add(_reader.Name);
        }

        return false;
    }

    public override bool ReadRow() => Guarded(_reader.Read);

    public override TableCell CellAt(int column)
    {
        if (column >= _reader.FieldCount)
        {
            return TableCell.Blank;
        }

        return _sheetErrors.Count > 0 && _sheetErrors.Contains((Number, column))
            ? TableCell.OfFormulaError(_errors.TextOf(_reader.Name, Number, column))
            : StoredCell.Of(_reader.GetValue(column), IsPercent(column));
    }

    public override bool TryDigits(int column, out long value)
    {
        value = 0;
        if (column >= _reader.FieldCount || _reader.GetValue(column) is not double number
            || number is not (>= 0 and <= NumberReader.Greatest) || Math.Floor(number) != number || IsPercent(column))
        {
            return false;
        }

        value = (long)number;
        return true;
    }

    public override string StoredText(int column) =>
        column < _reader.FieldCount && _reader.GetValue(column) is string text ? text : CellAt(column).Text;

    public override bool IsBlankAt(int column) =>
        column >= _reader.FieldCount
        || (_reader.GetValue(column) is not double && CellAt(column).IsBlank);

    public override void Dispose() => _reader.Dispose();

    private void OpenSheet()
    {
        var (rows, columns) = Guarded(() => (_reader.RowCount, _reader.FieldCount));
        if (rows > MostRows || columns > MostColumns)
        {
            throw new TableFormatException(FileIssueCode.TooManyCells, ("name", _reader.Name));
        }

        _sheetErrors = _errors.CellsOf(_reader.Name);
        _merged =
        [
            .. (_reader.MergeCells ?? []).Select(cells =>
                new MergedCells(cells.FromRow, cells.ToRow, cells.FromColumn, cells.ToColumn)),
        ];
    }

    private bool IsPercent(int column)
    {
        var format = _reader.GetNumberFormatIndex(column);
        if (!_percentFormats.TryGetValue(format, out var isPercent))
        {
            isPercent = _reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) ?? false;
            _percentFormats[format] = isPercent;
        }

        return isPercent;
    }

    // A damaged file can make the reader stumble anywhere; whatever it meets is about the file.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new TableFormatException(FileIssueCode.Password);
        }
        catch (Exception fault) when (fault is not (TableFormatException or OutOfMemoryException))
        {
            throw new TableFormatException(FileIssueCode.Damaged);
        }
    }
}
