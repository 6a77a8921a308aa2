using System.Diagnostics;
using Spectre.Console;

namespace ComplianceCore.Cli;

/// <summary>Output for a terminal: colours, lines around tables, paragraphs broken at words.</summary>
internal sealed class TerminalScreen : IScreen
{
    private static readonly Style _bold = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole _terminal;

    public TerminalScreen(IAnsiConsole terminal) => _terminal = terminal;

    public void Title(string text) => WriteLine(text, _bold);

    public void Line(string text, Tone tone) => WriteLine(text, StyleOf(tone));

    public void Gap() => _terminal.WriteLine();

    public void Facts(IReadOnlyList<Fact> facts)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var fact in facts)
        {
            grid.AddRow(
                new Text(Printable.Of(fact.Name), StyleOf(Tone.Quiet)),
                new Text(Printable.Of(fact.Text), StyleOf(fact.Tone)));
        }

        _terminal.Write(grid);
    }

    public void Table(ScreenTable table)
    {
        var drawn = new Table { Border = TableBorder.Rounded, BorderStyle = StyleOf(Tone.Quiet) };
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(new TableColumn(new Text(Printable.Of(column.Header), _bold))
            {
                Alignment = column.IsOfNumbers ? Justify.Right : Justify.Left,
                NoWrap = column.IsUnbroken,
            });
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(cell => new Text(Printable.Of(cell.Text), StyleOf(cell.Tone))));
        }

        _terminal.Write(drawn);
    }

    private void WriteLine(string text, Style style)
    {
        _terminal.Write(new Text(Printable.Of(text), style));
        _terminal.WriteLine();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Neutral => Style.Plain,
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        Tone.Doubtful => new Style(Color.Yellow),
        Tone.Quiet => new Style(Color.Grey),
        _ => throw new UnreachableException(),
    };
}
