using System.Diagnostics;

namespace ComplianceCore.Cli;

/// <summary>The files of a command and what became of each.</summary>
internal static class OutputTable
{
    /// <summary>The table of the files, in the order in which they were written.</summary>
    public static ScreenTable Of(IReadOnlyList<PlannedOutput> files, Speech speech) => new(
        [Column.OfWords(speech.Say("table.file")), Column.OfWords(speech.Say("table.change"))],
        [.. files.Select(file => Row(file, speech))]);

    private static Cell[] Row(PlannedOutput output, Speech speech)
    {
        var (change, tone) = output.Change switch
        {
            OutputChange.New => ("change.new", Tone.Good),
            OutputChange.Unchanged => ("change.unchanged", Tone.Quiet),
            OutputChange.Replaced => ("change.replaced", Tone.Doubtful),
            _ => throw new UnreachableException(),
        };
        return [Cell.Of(output.File.Name), new(speech.Say(change), tone)];
    }
}
