using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed partial class PackageReadmeTests
{
    private static readonly string _readme =
        File.ReadAllText(RepositoryRoot.PathOf("src", "ComplianceCore.Importers", "README.md"));

    [Fact]
    public void The_example_is_code_that_compiles() =>
        ExampleLines().Where(line => !File.ReadAllText(ReadmeExample.Source).Contains(line, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void The_example_is_not_empty() => ExampleLines().Should().HaveCountGreaterThan(5);

    [Fact]
    public void The_glossary_names_every_public_type() =>
        PublicApi.TypesOf(typeof(TableImporter).Assembly).Should().HaveCountGreaterThan(10)
            .And.OnlyContain(type => _readme.Contains($"`{type.Name}`", StringComparison.Ordinal));

    private static string[] ExampleLines() => Example().Match(_readme).Groups["code"].Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
