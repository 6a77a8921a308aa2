namespace ComplianceCore.Importers;

/// <summary>Adds up the counts of a table and holds them against the rows that print their sums.</summary>
internal sealed class TotalChecks
{
    private readonly CountCells _counts;
    private readonly IssueLog _log;
    private readonly long[] _ofGroup;
    private readonly long[] _ofAll;
    private long?[]? _announced;
    private TableRow? _announcedAt;

    public TotalChecks(CountCells counts, IssueLog log)
    {
        _counts = counts;
        _log = log;
        _ofGroup = new long[counts.Columns.Count];
        _ofAll = new long[counts.Columns.Count];
    }

    /// <summary>Adds the counts that were read last, those of a unit.</summary>
    public void Add()
    {
        for (var place = 0; place < _ofAll.Length; place++)
        {
            var value = _counts.Values[place] ?? 0;
            _ofGroup[place] += value;
            _ofAll[place] += value;
        }
    }

    /// <summary>Begins a group; its own row may print the sums of what follows.</summary>
    public void BeginGroup(TableRow row)
    {
        EndGroup();
        if (_counts.TryRead(row))
        {
            (_announced, _announcedAt) = ([.. _counts.Values], BufferedRow.Of(row, int.MaxValue));
        }
    }

    /// <summary>Ends the group: what its row announced is checked.</summary>
    public void EndGroup()
    {
        if (_announced is { } announced && _announcedAt is { } row)
        {
            Compare(row, announced, isOfAll: false, isOfGroup: true);
        }

        (_announced, _announcedAt) = (null, null);
        Array.Clear(_ofGroup);
    }

    /// <summary>Checks a row that prints sums of what is above it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isOfAll">Whether it says that it is about all units.</param>
    /// <returns>Whether its counts could be read.</returns>
    public bool Check(TableRow row, bool isOfAll)
    {
        var isRead = _counts.TryRead(row);
        if (isRead)
        {
            Compare(row, _counts.Values, isOfAll, isOfGroup: false);
        }
        else if (_counts.LookLikeNumbers(row))
        {
            _log.Warning(TableIssueCode.TotalNotRead, row, _counts.Columns[0]);
        }

        EndGroup();
        return isRead;
    }

    private void Compare(TableRow row, long?[] printed, bool isOfAll, bool isOfGroup)
    {
        for (var place = 0; place < printed.Length; place++)
        {
            var isRight = printed[place] is not { } value
                || (!isOfAll && value == _ofGroup[place])
                || (!isOfGroup && value == _ofAll[place]);
            if (!isRight)
            {
                var sum = isOfAll || (!isOfGroup && _ofGroup[place] == 0) ? _ofAll[place] : _ofGroup[place];
                _log.Warning(TableIssueCode.TotalDiffers, row, _counts.Columns[place], ("sum", sum));
            }
        }
    }
}
