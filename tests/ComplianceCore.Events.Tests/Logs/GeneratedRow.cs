namespace ComplianceCore.Events.Tests;

/// <summary>A row to be written.</summary>
/// <param name="Row">What it says, or would say if it could be read.</param>
/// <param name="Fault">Why it cannot be read; null if it can.</param>
internal sealed record GeneratedRow(LogRow Row, RowFault? Fault)
{
    /// <summary>The row as its reader understands it.</summary>
    /// <param name="units">The codes of the directory.</param>
    public LogRow AsRead(IReadOnlyList<string> units) => Fault switch
    {
        null => Row,
        RowFault.FewFields or RowFault.ManyFields or RowFault.StrayQuote or RowFault.BehindQuote or RowFault.NoUnit =>
            LogRow.Bad(null),
        _ => LogRow.Bad(units.Contains(Row.Unit!) ? Row.Unit : null),
    };
}
