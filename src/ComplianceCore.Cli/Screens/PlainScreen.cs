using System.Globalization;

namespace ComplianceCore.Cli;

/// <summary>Output for files and pipes: a paragraph is a line, columns are set apart by spaces.</summary>
internal sealed class PlainScreen : IScreen
{
    private const string Gutter = "  ";

    private readonly TextWriter _output;

    public PlainScreen(TextWriter output) => _output = output;

    public void Title(string text) => _output.WriteLine(Printable.Of(text));

    public void Line(string text, Tone tone) => _output.WriteLine(Printable.Of(text));

    public void Gap() => _output.WriteLine();

    public void Facts(IReadOnlyList<Fact> facts)
    {
        var names = facts.Select(fact => Printable.Of(fact.Name)).ToArray();
        var width = names.Select(WidthOf).DefaultIfEmpty().Max();
        for (var index = 0; index < facts.Count; index++)
        {
            var name = Padded(names[index], width, Column.OfWords(string.Empty));
            _output.WriteLine($"{Gutter}{name}{Gutter}{Printable.Of(facts[index].Text)}".TrimEnd(' '));
        }
    }

    public void Table(ScreenTable table)
    {
        var header = table.Columns.Select(column => column.Header);
        var rows = table.Rows
            .Select(row => row.Select(cell => cell.Text))
            .Prepend(header)
            .Select(row => row.Select(Printable.Of).ToArray())
            .ToArray();
        var widths = table.Columns.Select((_, index) => rows.Max(row => WidthOf(row[index]))).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((text, index) => Padded(text, widths[index], table.Columns[index]));
            _output.WriteLine(string.Join(Gutter, cells).TrimEnd(' '));
        }
    }

    private static string Padded(string text, int width, Column column)
    {
        var padding = new string(' ', width - WidthOf(text));
        return column.IsOfNumbers ? padding + text : text + padding;
    }

    private static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;
}
