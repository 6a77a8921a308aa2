namespace ComplianceCore.Events.Tests;

/// <summary>Makes up random logs.</summary>
internal static class LogGenerator
{
    /// <summary>The log of a seed.</summary>
    public static GeneratedLog Make(int seed)
    {
        var dice = new Dice(seed);
        var size = dice.Below(20) switch
        {
            0 => 2000,
            < 5 => dice.Between(1, 10),
            _ => dice.Between(11, 200),
        };
        return Make(dice, size);
    }

    /// <summary>A log of a number of rows.</summary>
    public static GeneratedLog Make(Dice dice, int rows)
    {
        var scene = SceneGenerator.Make(dice, rows);
        return Write(dice, scene, Rows(dice, scene, rows));
    }

    /// <summary>Writes rows into one to four files.</summary>
    public static GeneratedLog Write(Dice dice, LogScene scene, GeneratedRow[] rows) => new(
        scene,
        rows,
        [
            .. dice.Cut(rows, dice.Between(1, 4))
                .Select(part => LogFileWriter.Write(dice, scene, part).Bytes),
        ]);

    private static GeneratedRow[] Rows(Dice dice, LogScene scene, int size)
    {
        var secret = dice.One(0, 0, 2, 10);
        var bad = dice.One(0, 0, 5, 30);
        var unknown = size > 1000 ? 70 : dice.One(0, 10, 40);
        var faults = Enum.GetValues<RowFault>()
            .Where(fault => !scene.IsPlain || fault is not (RowFault.StrayQuote or RowFault.BehindQuote)).ToArray();
        var rows = new List<GeneratedRow>();
        while (rows.Count < size)
        {
            if (rows.Count > 0 && dice.Chance(15))
            {
                rows.Add(dice.One(rows) with { Fault = null });
                continue;
            }

            var row = new LogRow(
                dice.One(scene.Documents),
                dice.Chance(unknown) ? dice.One(scene.UnknownUnits) : dice.One(scene.KnownUnits),
                dice.Chance(40) ? EventKind.Issued : dice.One(Enum.GetValues<EventKind>()),
                dice.One(scene.Moments),
                dice.Chance(secret),
                IsBad: false);
            rows.Add(new GeneratedRow(row, dice.Chance(bad) ? dice.One(faults) : null));
        }

        return [.. rows];
    }
}
