using System.CommandLine;
using ComplianceCore.Documents;
using ComplianceCore.Events;
using ComplianceCore.Importers;

namespace ComplianceCore.Cli;

/// <summary>The tool: reads its command line, does the work, says what is wrong.</summary>
internal sealed class Tool
{
    private readonly CommandLine _line = new();
    private readonly ToolConsole _console;
    private readonly ParseResult _parsed;
    private readonly Speech _speech;

    private Tool(IReadOnlyList<string> arguments, ToolConsole console)
    {
        _console = console;
        _parsed = _line.Parse(arguments);
        _speech = new Speech(_line.LanguageOf(_parsed));
    }

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The command line, without the name of the tool.</param>
    /// <param name="console">Where the tool speaks.</param>
    /// <param name="cancellation">Stops the work, as Ctrl+C does.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        ToolConsole console,
        CancellationToken cancellation) => new Tool(arguments, console).RunAsync(cancellation);

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (_line.AsksForHelp(_parsed))
        {
            return ShowHelp(_console.Output, ExitCode.Fine);
        }

        if (UsageFaults.Of(_line, _parsed) is { Count: > 0 } faults)
        {
            return RefuseUsage(faults);
        }

        if (_line.AsksForVersion(_parsed))
        {
            return ShowVersion();
        }

        return _parsed.CommandResult.Command is ToolCommand command
            ? await RunAsync(command, cancellation).ConfigureAwait(false)
            : ShowHelp(_console.Error, ExitCode.BadUsage);
    }

    private async Task<int> RunAsync(ToolCommand command, CancellationToken cancellation)
    {
        // The parser listens for Ctrl+C once the action has returned its task.
        command.SetAction((_, stopped) => Task.Run(() => Run(command, stopped), CancellationToken.None));
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        return await _parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    private int Run(ToolCommand command, CancellationToken cancellation)
    {
        try
        {
            return command.RunOn(_console, _parsed, _speech, cancellation);
        }
        catch (Exception fault) when (IssuesOf(fault) is { } issues)
        {
            return RefuseInput(issues);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _console.Error.WriteLine(_speech.Say("cancelled"));
            return ExitCode.Cancelled;
        }
    }

    /// <summary>What was wrong with the input; null for an exception that is about something else.</summary>
    private static IReadOnlyList<Issue>? IssuesOf(Exception fault) => fault switch
    {
        CaseFormatException refused => refused.Issues,
        RuleSetFormatException refused => refused.Issues,
        ScenarioFormatException refused => refused.Issues,
        TemplateException refused => refused.Issues,
        ReceiptFormatException refused => refused.Issues,
        WordFileException refused => refused.Issues,
        EventLogException refused => refused.Issues,
        ImportMapFormatException refused => refused.Issues,
        OutputException refused => refused.Issues,
        RefusalException refused => refused.Issues,
        _ => null,
    };

    private int RefuseInput(IReadOnlyList<Issue> issues)
    {
        var outcome = _parsed.CommandResult.Command is ToolCommand { Writes: true } ? "refused" : "refused-reading";
        new IssuePrinter(_console.Error, _speech).Print(issues, _speech.Say(outcome));
        return ExitCode.BadInput;
    }

    private int RefuseUsage(IReadOnlyList<Issue> faults)
    {
        var call = _parsed.CommandResult.Command is ToolCommand command
            ? $"{CommandLine.ToolName} {command.Name} {CommandLine.HelpName}"
            : $"{CommandLine.ToolName} {CommandLine.HelpName}";
        new IssuePrinter(_console.Error, _speech).Print(faults, _speech.Say("refused-usage", ("call", call)));
        return ExitCode.BadUsage;
    }

    private int ShowHelp(TextWriter writer, int exitCode)
    {
        writer.Write(new HelpScreen(_speech).Of(_parsed.CommandResult.Command));
        return exitCode;
    }

    private int ShowVersion()
    {
        _console.Output.WriteLine(typeof(Tool).Assembly.GetName().Version!.ToString(3));
        return ExitCode.Fine;
    }
}
