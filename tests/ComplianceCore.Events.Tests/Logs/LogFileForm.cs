namespace ComplianceCore.Events.Tests;

/// <summary>How a file of a log is laid out.</summary>
internal sealed record LogFileForm
{
    /// <summary>What stands between fields.</summary>
    public required char Separator { get; init; }

    /// <summary>What ends rows; one of them for each.</summary>
    public required IReadOnlyList<string> LineEnds { get; init; }

    /// <summary>Whether a byte order mark stands first.</summary>
    public required bool HasMark { get; init; }

    /// <summary>Whether the last row is ended too.</summary>
    public required bool EndsWithLineEnd { get; init; }

    /// <summary>The columns; null for one that is passed over.</summary>
    public required IReadOnlyList<EventColumn?> Columns { get; init; }

    /// <summary>One of the forms that there are.</summary>
    public static LogFileForm Of(Dice dice) => new()
    {
        Separator = dice.One(',', ';', '\t', '|'),
        LineEnds = dice.One<string[]>(["\n"], ["\r\n"], ["\n", "\r\n"]),
        HasMark = dice.Chance(30),
        EndsWithLineEnd = dice.Chance(70),
        Columns = dice.Shuffled<EventColumn?>(
            [.. Enum.GetValues<EventColumn>(), .. Enumerable.Repeat<EventColumn?>(null, dice.Below(4))]),
    };
}
