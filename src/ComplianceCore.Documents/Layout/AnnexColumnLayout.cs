namespace ComplianceCore.Documents;

/// <summary>How wide the columns of an annex are.</summary>
/// <remarks>
/// A column asks for its widest cell, and for its head in at most four lines. What is left over is shared in
/// proportion; where there is too little, wide columns give way first, down to their longest word.
/// </remarks>
internal sealed class AnnexColumnLayout
{
    private const int MostHeaderLines = 4;

    private readonly AnnexTable _table;
    private readonly int _frame;
    private readonly int _padding;
    private readonly TypeSetting _header;
    private readonly TypeSetting _cell;

    private AnnexColumnLayout(AnnexTable table, LayoutProfile profile, int frame)
    {
        _table = table;
        _frame = frame;
        _padding = 2 * Twips.FromMillimetres(profile.Custom.CellPadding);
        _header = TypeSetting.Of(profile[DispatchElement.TableHeader]);
        _cell = TypeSetting.Of(profile[DispatchElement.TableText]);
    }

    /// <summary>The widths of the columns from left to right, in twips; together they fill the frame.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="profile">The layout.</param>
    public static IReadOnlyList<int> Of(Annex annex, LayoutProfile profile) =>
        new AnnexColumnLayout(annex.Table, profile, profile.FrameWidth(annex.IsLandscape)).Widths();

    /// <summary>
    /// The widths under which words would be broken, in twips; a word longer than its share of the frame is.
    /// </summary>
    /// <param name="annex">The annex.</param>
    /// <param name="profile">The layout.</param>
    public static IReadOnlyList<int> LeastOf(Annex annex, LayoutProfile profile) =>
        new AnnexColumnLayout(annex.Table, profile, profile.FrameWidth(annex.IsLandscape)).LeastWidths();

    private int[] LeastWidths() => [.. _table.Columns.Select((_, index) => Least(index))];

    private int[] Widths()
    {
        var least = LeastWidths();
        int[] wanted = [.. least.Select((width, index) => Wanted(index, width))];
        var (sumLeast, sumWanted) = (least.Sum(), wanted.Sum());
        int[] widths = (sumLeast > _frame, sumWanted > _frame) switch
        {
            (true, _) => [.. least.Select(width => Share(_frame, width, sumLeast))],
            (false, true) =>
            [
                .. least.Select((width, index) =>
                    width + Share(_frame - sumLeast, wanted[index] - width, sumWanted - sumLeast)),
            ],
            (false, false) => [.. wanted.Select(width => Share(_frame, width, sumWanted))],
        };
        widths[^1] += _frame - widths.Sum();
        return widths;
    }

    /// <summary>The longest word of a column, up to its even share where a word is longer than that.</summary>
    private int Least(int column)
    {
        var head = WidestWord(_table.Columns[column].Header, _header);
        var cells = Cells(column).Select(cell => WidestWord(cell, _cell)).DefaultIfEmpty().Max();
        return Math.Min(Math.Max(head, cells) + _padding, Math.Max(_padding + 1, _frame / _table.Columns.Count));
    }

    private int Wanted(int column, int least)
    {
        var cells = Cells(column).Select(cell => TimesNewRoman.WidthOf(cell, _cell)).DefaultIfEmpty().Max() + _padding;
        var width = Math.Min(Math.Max(cells, least), _frame);
        while (width < _frame && LinesOf(column, width) > MostHeaderLines)
        {
            width += _padding;
        }

        return width;
    }

    private int LinesOf(int column, int width) =>
        TypesetLines.Of(_table.Columns[column].Header, _header, width - _padding).Count;

    private IEnumerable<string> Cells(int column) =>
        _table.Groups.SelectMany(group => group.Rows).Select(row => row.Cells[column]);

    private static int WidestWord(string text, TypeSetting setting)
    {
        var widest = 0;
        foreach (var word in text.AsSpan().Split(' '))
        {
            widest = Math.Max(widest, TimesNewRoman.WidthOf(text.AsSpan(word), setting));
        }

        return widest;
    }

    private static int Share(int whole, int part, int parts) => (int)((long)whole * part / parts);
}
