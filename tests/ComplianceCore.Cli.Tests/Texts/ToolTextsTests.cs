using System.Reflection;
using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class ToolTextsTests
{
    private static readonly string[] _codes =
    [
        .. IssueCodes.ClassesOf(typeof(Tool).Assembly)
            .SelectMany(codes => codes.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(code => (string)code.GetRawConstantValue()!),
    ];

    [Fact]
    public void Both_languages_say_the_same_things()
    {
        var vietnamese = KeysOf("vi");
        var english = KeysOf("en");

        vietnamese.Should().HaveCountGreaterThan(50);
        english.Should().Equal(vietnamese);
    }

    [Fact]
    public void Every_code_has_a_sentence_and_every_sentence_its_code()
    {
        var said = KeysOf("vi").Where(key => key.StartsWith("CC", StringComparison.Ordinal));

        _codes.Should().HaveCountGreaterThan(10);
        said.Should().BeEquivalentTo(_codes);
    }

    private static string[] KeysOf(string language)
    {
        using var texts = JsonDocument.Parse(File.ReadAllText(
            RepositoryRoot.PathOf("src", "ComplianceCore.Cli", "Texts", $"{language}.json")));
        return [.. texts.RootElement.EnumerateObject().Select(text => text.Name)];
    }
}
