using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>
/// A file of the suite, about one topic of the language; <c>tests/Conformance/README.md</c> describes it.
/// </summary>
internal sealed record ConformanceFile
{
    /// <summary>What its cases show.</summary>
    public required string About { get; init; }

    /// <summary>What its templates write.</summary>
    public required ConformanceOutput Output { get; init; }

    /// <summary>The model that its cases are rendered over unless they name another.</summary>
    public required string Model { get; init; }

    /// <summary>The cases; one at least.</summary>
    public required IReadOnlyList<ConformanceEntry> Cases { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="topic">What messages and the names of the cases call it, such as <c>printing</c>.</param>
    /// <param name="json">Its text.</param>
    /// <exception cref="InvalidDataException">It is no such file, has no case, or has two of one name.</exception>
    public static ConformanceFile Parse(string topic, string json)
    {
        var file = StrictJson.Read<ConformanceFile>(topic, json);
        if (file.Cases.Count == 0)
        {
            throw new InvalidDataException($"{topic}: there is no case.");
        }

        var twice = file.Cases.GroupBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault(IsTwice);
        return twice is null ? file : throw new InvalidDataException($"{topic}: two cases are called '{twice.Key}'.");
    }

    /// <summary>The cases with what they are rendered over.</summary>
    public IEnumerable<ConformanceCase> CasesOf(string topic, Func<string, ConformanceModel> modelOf) => Cases.Select(
        each =>
        {
            var model = modelOf(each.Model ?? Model);
            var includes = each.Includes.Select(include => new TemplateFile(include.Key, include.Value));
            return new ConformanceCase
            {
                Name = $"{topic}: {each.Name}",
                Source = new TemplateSource(
                    new TemplateFile(topic + ".sbn", each.Template), [.. includes], model.Type, model.Functions),
                Root = model.Root,
                Escape = Output == ConformanceOutput.Markdown ? MarkdownText.Escape : text => text,
                Expected = each.Expected,
            };
        });

    private static bool IsTwice(IGrouping<string, ConformanceEntry> entries) => entries.Skip(1).Any();
}
