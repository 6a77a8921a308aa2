namespace ComplianceCore.Documents.Tests;

/// <summary>Asks the code and a schema about the same changes to a file.</summary>
internal sealed class SchemaComparison
{
    private readonly CheckedCase _office;
    private readonly string _file;
    private readonly SchemaFile _schema;

    public SchemaComparison(CheckedCase office, string file)
    {
        _office = office;
        _file = file;
        _schema = office.Schemas[file];
    }

    /// <summary>The changes whose form the one refuses and the other takes.</summary>
    public IReadOnlyList<string> Differences(IEnumerable<JsonMutation> mutations) =>
        [.. mutations.Where(mutation => IsRefused(mutation) != CodesOf(mutation).Any(FaultsOfForm.Has)).Select(Tell)];

    /// <summary>
    /// The changes whose form the code refuses and the schema takes, and those that the schema refuses and the code
    /// takes whole. A name that is no id can name nothing: there the schema tells earlier what the code tells as well.
    /// </summary>
    public IReadOnlyList<string> Contradictions(IEnumerable<JsonMutation> mutations) =>
    [
        .. mutations
            .Where(mutation => IsRefused(mutation)
                ? CodesOf(mutation).Count == 0
                : CodesOf(mutation).Any(FaultsOfForm.Has))
            .Select(Tell),
    ];

    private bool IsRefused(JsonMutation mutation) => _schema.FaultsOf(mutation.Json).Count > 0;

    private IReadOnlyList<string> CodesOf(JsonMutation mutation) =>
        [.. _office.FaultsOf(_file, mutation.Json).Select(fault => fault.Code)];

    private string Tell(JsonMutation mutation)
    {
        var byCode = string.Join(", ", CodesOf(mutation));
        var bySchema = string.Join(", ", _schema.FaultsOf(mutation.Json));
        return $"{mutation.Path} = {mutation.Value}: the code says [{byCode}], the schema [{bySchema}]";
    }
}
