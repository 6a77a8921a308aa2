using System.Diagnostics;
using System.Text;

namespace ComplianceCore.Cli.Tests;

/// <summary>Runs the tool as users do, as a process of its own.</summary>
internal static class ToolProcess
{
    /// <summary>Runs the tool in the environment of the tests.</summary>
    public static Task<ToolRun> Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the tool in a changed environment.</summary>
    public static Task<ToolRun> Run((string Name, string Value)[] environment, params string[] arguments) =>
        Run(environment, string.Empty, arguments);

    /// <summary>Runs the tool at the end of a pipe.</summary>
    public static Task<ToolRun> Piping(string input, params string[] arguments) => Run([], input, arguments);

    private static async Task<ToolRun> Run(
        (string Name, string Value)[] environment,
        string input,
        string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ComplianceCore.Cli.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        Array.ForEach(environment, variable => start.Environment[variable.Name] = variable.Value);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
