using System.Reflection;
using System.Text.RegularExpressions;

namespace ComplianceCore.TestKit;

/// <summary>What holds of the README of a package with an example and a glossary; its tests inherit it.</summary>
public abstract partial class PackageReadmeConventions
{
    private readonly Assembly _package;
    private readonly string _readme;
    private readonly string _example;
    private readonly int _types;

    /// <summary>Reads the README of a package.</summary>
    /// <param name="package">The assembly of the package, which has its name.</param>
    /// <param name="example">The source file in which the example compiles.</param>
    /// <param name="types">There are more public types than this.</param>
    protected PackageReadmeConventions(Assembly package, string example, int types)
    {
        _package = package;
        _readme = File.ReadAllText(RepositoryRoot.PathOf("src", package.GetName().Name!, "README.md"));
        _example = File.ReadAllText(example);
        _types = types;
    }

    [Fact]
    public void The_example_is_code_that_compiles() =>
        ExampleLines().Where(line => !_example.Contains(line, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void The_example_is_not_empty() => ExampleLines().Should().HaveCountGreaterThan(5);

    [Fact]
    public void The_glossary_names_every_public_type() =>
        PublicApi.TypesOf(_package).Should().HaveCountGreaterThan(_types)
            .And.OnlyContain(type => _readme.Contains($"`{type.Name}`", StringComparison.Ordinal));

    private string[] ExampleLines() => Example().Match(_readme).Groups["code"].Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
