using Spectre.Console;

namespace ComplianceCore.Cli;

/// <summary>Where the tool speaks.</summary>
/// <param name="Output">For what was asked.</param>
/// <param name="Error">For what is wrong.</param>
/// <param name="OpenData">Opens the output as bytes, for data that no console may recode.</param>
/// <param name="Terminal">The terminal that shows the output; null when it is piped or redirected.</param>
internal sealed record ToolConsole(
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenData,
    IAnsiConsole? Terminal)
{
    private const string NoColour = "NO_COLOR";

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess() =>
        new(
            Console.Out,
            Console.Error,
            Console.OpenStandardOutput,
            Console.IsOutputRedirected ? null : TerminalOf(Console.Out, InteractionSupport.No))
        {
            ProgressTerminal = Console.IsErrorRedirected ? null : TerminalOf(Console.Error, InteractionSupport.Yes),
        };

    /// <summary>Opens what is piped in.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>The terminal on which long work shows how far it is; null when nobody sees it.</summary>
    public IAnsiConsole? ProgressTerminal { get; init; }

    /// <summary>What tells how long work takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The manner of output that suits its reader.</summary>
    public IScreen Screen => Terminal is null ? new PlainScreen(Output) : new TerminalScreen(Terminal);

    private static IAnsiConsole TerminalOf(TextWriter writer, InteractionSupport interaction)
    {
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(NoColour));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = interaction,
            Out = new AnsiConsoleOutput(writer),
        });
    }
}
