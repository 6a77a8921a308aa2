using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Where the reading stands in a table.</summary>
internal sealed class WordTableLevel
{
    // What word processors leave at each side of a cell where a table does not say.
    private const int UsualPadding = 108;

    private readonly int _table;
    private int _row;
    private int _column;
    private int _padding = 2 * UsualPadding;
    private int? _width;

    /// <summary>Begins a table.</summary>
    /// <param name="table">Its number.</param>
    public WordTableLevel(int table)
    {
        _table = table;
    }

    /// <summary>The id of its style; null for the common one.</summary>
    public string? StyleId { get; private set; }

    /// <summary>The cell that is being read.</summary>
    public WordCell Cell => new(_table, _row, _column, _width);

    /// <summary>Reads what the table says of itself.</summary>
    public void Describe(XElement properties)
    {
        StyleId = properties.ChildValue("tblStyle");
        var padding = properties.Child("tblCellMar");
        _padding = Side(padding, "left", "start") + Side(padding, "right", "end");
    }

    /// <summary>Reads what the cell says of itself.</summary>
    public void DescribeCell(XElement properties)
    {
        var width = properties.Child("tcW");
        _width = width.Value("type") is "dxa" or null ? WordLength.Twips(width.Value("w")) - _padding : null;
    }

    /// <summary>Begins a row.</summary>
    public void NextRow() => (_row, _column) = (_row + 1, 0);

    /// <summary>Begins a cell.</summary>
    public void NextCell() => (_column, _width) = (_column + 1, null);

    private static int Side(XElement? padding, string name, string newName) =>
        WordLength.Twips((padding.Child(name) ?? padding.Child(newName)).Value("w")) ?? UsualPadding;
}
