using Spectre.Console;

namespace ComplianceCore.Cli.Tests;

/// <summary>What came of one run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool as if its output were piped.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => Of(arguments, null, CancellationToken.None);

    /// <summary>Runs the tool after Ctrl+C.</summary>
    public static Task<ToolRun> Cancelled(params string[] arguments) =>
        Of(arguments, null, new CancellationToken(canceled: true));

    /// <summary>Runs the tool on a terminal that shows every colour.</summary>
    public static async Task<ToolRun> OnTerminal(int width, params string[] arguments)
    {
        using var output = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        terminal.Profile.Width = width;
        var run = await Of(arguments, terminal, CancellationToken.None);
        return run with { Output = output.ToString() };
    }

    private static async Task<ToolRun> Of(
        string[] arguments,
        IAnsiConsole? terminal,
        CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Tool.RunAsync(arguments, new ToolConsole(output, error, terminal), cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
