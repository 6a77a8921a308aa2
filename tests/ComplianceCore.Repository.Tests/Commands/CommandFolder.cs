using System.Diagnostics;
using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The folder in which the commands of a page run: with the samples, and the case of the page about cases.
/// </summary>
internal sealed class CommandFolder : IDisposable
{
    private static readonly string _tool =
        RepositoryRoot.PathOf("artifacts", "bin", "ComplianceCore.Cli", "debug", "ComplianceCore.Cli.dll");

    private readonly TemporaryFolder _folder = new();

    public CommandFolder()
    {
        foreach (var file in SampleFiles())
        {
            Write(Path.GetRelativePath(RepositoryRoot.PathOf(), file), File.ReadAllBytes(file));
        }

        foreach (var (file, text) in DocumentationPage.Read("case-format.md").Files)
        {
            Write(Path.Combine("my-case", file), Encoding.UTF8.GetBytes(text));
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the tool as its users do.</summary>
    /// <param name="arguments">The command line after the name of the tool.</param>
    public async Task<(int ExitCode, string Output, string Error)> Run(string arguments)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", $"{_tool} {arguments}")
        {
            WorkingDirectory = _folder.Location,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (run.ExitCode, output, await error);
    }

    private static IEnumerable<string> SampleFiles() => Directory.EnumerateFiles(
        RepositoryRoot.PathOf("samples"), "*", SearchOption.AllDirectories);

    private void Write(string file, byte[] bytes)
    {
        var path = _folder.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
