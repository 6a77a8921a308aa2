namespace ComplianceCore.Documents;

/// <summary>How wide the columns of an annex are.</summary>
/// <remarks>
/// A column asks for its widest cell, and for its head in at most four lines. What is left over is shared in
/// proportion; where there is too little, wide cells give way first, then heads, down to the longest word.
/// </remarks>
internal sealed class AnnexColumnLayout
{
    private const int MostHeaderLines = 4;

    // What typesetters may lose in rounding, in twips.
    private const int Slack = 5;

    private readonly AnnexTable _table;
    private readonly int _frame;
    private readonly int _padding;
    private readonly TypeSetting _header;
    private readonly TypeSetting _cell;

    private AnnexColumnLayout(AnnexTable table, LayoutProfile profile, int frame)
    {
        _table = table;
        _frame = frame;
        _padding = (2 * Twips.FromMillimetres(profile.Custom.CellPadding))
            + Twips.FromPoints(profile.Custom.RuleWeight)
            + Slack;
        _header = TypeSetting.Of(profile[DispatchElement.TableHeader]);
        _cell = TypeSetting.Of(profile[DispatchElement.TableText]);
    }

    /// <summary>The widths of the columns from left to right, in twips; together they fill the frame.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="profile">The layout.</param>
    public static IReadOnlyList<int> Of(Annex annex, LayoutProfile profile) =>
        new AnnexColumnLayout(annex.Table, profile, profile.FrameWidth(annex.IsLandscape)).Widths();

    /// <summary>
    /// The widths under which words would be broken, in twips; a word longer than its share of the frame counts as
    /// that share.
    /// </summary>
    /// <param name="annex">The annex.</param>
    /// <param name="profile">The layout.</param>
    public static IReadOnlyList<int> LeastOf(Annex annex, LayoutProfile profile) =>
        new AnnexColumnLayout(annex.Table, profile, profile.FrameWidth(annex.IsLandscape)).LeastWidths();

    private int[] LeastWidths() => [.. _table.Columns.Select((_, index) => Least(index))];

    private int[] Widths()
    {
        var least = LeastWidths();
        int[] readable = [.. least.Select((width, index) => Readable(index, width))];
        int[] wanted = [.. readable.Select((width, index) => Wanted(index, width))];
        var widths = (least.Sum() > _frame, readable.Sum() > _frame, wanted.Sum() > _frame) switch
        {
            (true, _, _) => Shared(_frame, least),
            (false, true, _) => Between(least, readable),
            (false, false, true) => Between(readable, wanted),
            (false, false, false) => Shared(_frame, wanted),
        };
        widths[^1] += _frame - widths.Sum();
        return widths;
    }

    /// <summary>The longest word of a column, up to its even share where a word is longer than that.</summary>
    private int Least(int column)
    {
        var head = TimesNewRoman.WidthOfWidestWord(_table.Columns[column].Header, _header);
        var cells = Cells(column).Select(cell => TimesNewRoman.WidthOfWidestWord(cell, _cell)).DefaultIfEmpty().Max();
        var word = Math.Max(Math.Max(head, cells), 1);
        return Math.Min(word + _padding, Math.Max(_padding + 1, _frame / _table.Columns.Count));
    }

    /// <summary>The width at which the head of a column takes no more lines than it should.</summary>
    private int Readable(int column, int least)
    {
        var (narrow, wide) = (least, Math.Max(least, _frame));
        while (narrow < wide)
        {
            var width = (narrow + wide) / 2;
            (narrow, wide) = LinesOf(column, width) > MostHeaderLines ? (width + 1, wide) : (narrow, width);
        }

        return wide;
    }

    private int Wanted(int column, int readable)
    {
        var cells = Cells(column).Select(cell => TimesNewRoman.WidthOf(cell, _cell)).DefaultIfEmpty().Max();
        return Math.Clamp(cells + _padding, readable, Math.Max(readable, _frame));
    }

    private int LinesOf(int column, int width) =>
        TypesetLines.Of(_table.Columns[column].Header, _header, width - _padding).Count;

    private IEnumerable<string> Cells(int column) =>
        _table.Groups.SelectMany(group => group.Rows).Select(row => row.Cells[column]);

    /// <summary>The lower widths, and of what is left over as much as each column lacks of its upper width.</summary>
    private int[] Between(int[] lower, int[] upper)
    {
        int[] lacking = [.. upper.Zip(lower, (wide, narrow) => wide - narrow)];
        return [.. lower.Zip(Shared(_frame - lower.Sum(), lacking), (width, more) => width + more)];
    }

    private static int[] Shared(int whole, int[] parts)
    {
        var sum = parts.Sum();
        return [.. parts.Select(part => (int)((long)whole * part / sum))];
    }
}
