using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The sentences of a package, as its files of texts write them.</summary>
internal static class Sentences
{
    /// <summary>The sentences by code, in the order of the file; a code that is written twice is refused.</summary>
    /// <param name="package">The package, such as <c>ComplianceCore.Documents</c>.</param>
    /// <param name="language">The file, <c>vi</c> or <c>en</c>.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string package, string language)
    {
        var path = RepositoryRoot.PathOf("src", package, "Texts", language + ".json");
        using var texts = JsonDocument.Parse(
            File.ReadAllText(path), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return
        [
            .. texts.RootElement.EnumerateObject()
                .Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)),
        ];
    }
}
