using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ComplianceCore;

/// <summary>The sentences of one package, read from its embedded <c>vi.json</c> and <c>en.json</c>.</summary>
internal sealed class TextCatalog
{
    private readonly Dictionary<string, string> _vietnamese;
    private readonly Dictionary<string, string> _english;

    private TextCatalog(Dictionary<string, string> vietnamese, Dictionary<string, string> english)
    {
        _vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>Reads the catalog that <paramref name="assembly"/> carries.</summary>
    /// <param name="assembly">The package; its resources are named after it.</param>
    public static TextCatalog Of(Assembly assembly) => new(Read(assembly, "vi"), Read(assembly, "en"));

    /// <summary>The keys of one language, for the test that both say the same things.</summary>
    public IReadOnlyDictionary<string, string> Entries(Language language) => language switch
    {
        Language.Vietnamese => _vietnamese,
        Language.English => _english,
        _ => throw new UnreachableException(),
    };

    /// <summary>The sentence of <paramref name="key"/> in one language, its <c>{name}</c> places filled.</summary>
    public string Format(Language language, string key, params ReadOnlySpan<TextArgument> arguments) =>
        Fill(key, language, arguments);

    /// <summary>The sentence of <paramref name="key"/> in both languages, its <c>{name}</c> places filled.</summary>
    public LocalizedText Format(string key, params ReadOnlySpan<TextArgument> arguments) =>
        new(Fill(key, Language.Vietnamese, arguments), Fill(key, Language.English, arguments));

    /// <summary>An issue that refuses its input, its sentence that of the code.</summary>
    public Issue Error(
        string code,
        SourcePlace place,
        params ReadOnlySpan<TextArgument> arguments) =>
        new(code, IssueSeverity.Error, place, Format(code, arguments));

    /// <summary>An issue that the reader should know of, its sentence that of the code.</summary>
    public Issue Warning(
        string code,
        SourcePlace place,
        params ReadOnlySpan<TextArgument> arguments) =>
        new(code, IssueSeverity.Warning, place, Format(code, arguments));

    private static Dictionary<string, string> Read(Assembly assembly, string language)
    {
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject()
            .ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
    }

    private string Fill(string key, Language language, ReadOnlySpan<TextArgument> arguments)
    {
        var template = Entries(language)[key];
        var text = new StringBuilder(template.Length + 64);
        var position = 0;
        while (template.IndexOf('{', position) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, position, open - position);
            text.Append(ValueOf(key, template.AsSpan(open + 1, close - open - 1), arguments).In(language));
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    private static LocalizedText ValueOf(
        string key,
        ReadOnlySpan<char> name,
        ReadOnlySpan<TextArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.Value;
            }
        }

        throw new UnreachableException($"The text {key} has a place '{name}' that nothing fills.");
    }
}
