using Spectre.Console;

namespace ComplianceCore.Cli.Tests;

/// <summary>What came of one run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>What the tool wrote as data, beside its words.</summary>
    public byte[] Data { get; private init; } = [];

    /// <summary>Runs the tool as if its output were piped.</summary>
    public static Task<ToolRun> Of(params string[] arguments) =>
        Of(arguments, console => console, CancellationToken.None);

    /// <summary>Runs the tool after Ctrl+C.</summary>
    public static Task<ToolRun> Cancelled(params string[] arguments) =>
        Of(arguments, console => console, new CancellationToken(canceled: true));

    /// <summary>Runs the tool on a terminal that shows every colour.</summary>
    public static Task<ToolRun> OnTerminal(int width, params string[] arguments) =>
        OnTerminal(width, AnsiSupport.Yes, ColorSystemSupport.TrueColor, arguments);

    /// <summary>Runs the tool on a terminal without colours, as <c>NO_COLOR</c> asks for.</summary>
    public static Task<ToolRun> WithoutColours(int width, params string[] arguments) =>
        OnTerminal(width, AnsiSupport.No, ColorSystemSupport.NoColors, arguments);

    /// <summary>Runs the tool at the end of a pipe.</summary>
    public static Task<ToolRun> Piping(Stream input, CancellationToken cancellation, params string[] arguments) =>
        Of(arguments, console => console with { OpenInput = () => input }, cancellation);

    /// <summary>Runs the tool where somebody sees how far it comes.</summary>
    public static Task<ToolRun> Watched(IAnsiConsole terminal, TimeProvider clock, params string[] arguments) =>
        Of(
            arguments,
            console => console with { ProgressTerminal = terminal, Clock = clock },
            CancellationToken.None);

    private static async Task<ToolRun> OnTerminal(
        int width,
        AnsiSupport ansi,
        ColorSystemSupport colours,
        string[] arguments)
    {
        using var output = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        terminal.Profile.Width = width;
        var run = await Of(arguments, console => console with { Terminal = terminal }, CancellationToken.None);
        return run with { Output = output.ToString() };
    }

    private static async Task<ToolRun> Of(
        string[] arguments,
        Func<ToolConsole, ToolConsole> change,
        CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var data = new MemoryStream();
        var console = change(new ToolConsole(output, error, () => data, Terminal: null));
        var exitCode = await Tool.RunAsync(arguments, console, cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString()) { Data = data.ToArray() };
    }
}
