using System.Data.Common;

namespace ComplianceCore.Importers;

/// <summary>The rows of a query; the names of its columns are its first row.</summary>
internal sealed class DatabaseSource : TableSource
{
    private readonly DbDataReader _reader;
    private int _row;
    private bool _isRead;

    public DatabaseSource(DbDataReader reader) => _reader = reader;

    public override string? Sheet => null;

    public override int Number => _row;

    public override int Width => _reader.FieldCount;

    public override bool ReadSheet()
    {
        var isFirst = !_isRead;
        _isRead = true;
        return isFirst;
    }

    public override bool ReadRow()
    {
        try
        {
            var isThere = _row == 0 || _reader.Read();
            _row += isThere ? 1 : 0;
            return isThere;
        }
        catch (DbException fault)
        {
            throw new TableFormatException(FileIssueCode.ReaderFailed, ("reason", fault.Message));
        }
    }

    public override TableCell CellAt(int column)
    {
        if (column >= _reader.FieldCount)
        {
            return TableCell.Blank;
        }

        return _row == 1 ? TableCell.OfText(_reader.GetName(column)) : StoredCell.Of(_reader.GetValue(column), false);
    }

    public override void Dispose()
    {
        // The caller opened the reader and closes it.
    }
}
