namespace ComplianceCore.Events;

/// <summary>How the rows of one log are written, as its first row tells.</summary>
/// <param name="Separator">What stands between fields.</param>
/// <param name="FieldCount">How many fields a row has.</param>
/// <param name="Columns">The place of each <see cref="EventColumn"/> in a row.</param>
/// <param name="EndsWithReturn">Whether lines end with a carriage return before the line feed.</param>
internal sealed record LogLayout(
    byte Separator,
    int FieldCount,
    IReadOnlyList<int> Columns,
    bool EndsWithReturn);
