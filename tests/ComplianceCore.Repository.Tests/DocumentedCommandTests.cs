using System.Diagnostics;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The commands on the pages that name samples of the repository, run as they stand there.</summary>
public sealed partial class DocumentedCommandTests
{
    public static TheoryData<string> Commands => new(
        Directory.EnumerateFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(RepositoryRoot.PathOf("README.md"))
            .SelectMany(page => Command().Matches(File.ReadAllText(page)))
            .Select(command => command.Groups["arguments"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_a_page_does_its_work(string arguments)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.PathOf("samples"), RepositoryRoot.PathOf("samples"));
        var tool = RepositoryRoot.PathOf(
            "artifacts", "bin", "ComplianceCore.Cli", "debug", "ComplianceCore.Cli.dll");

        using var run = Process.Start(new ProcessStartInfo("dotnet", $"{tool} {arguments}")
        {
            WorkingDirectory = folder.Location,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        run.ErrorDataReceived += (_, _) => { };
        run.BeginErrorReadLine();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();

        run.ExitCode.Should().Be(0);
        output.Should().NotBeEmpty();
        Directory.Delete(folder.PathOf("samples"));
    }

    [Fact]
    public void Commands_of_the_README_and_of_docs_are_seen() => Commands.Should().HaveCountGreaterThan(1);

    [GeneratedRegex("^compliance (?<arguments>.*samples/.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
