using System.Text.Json;
using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>Names and functions with values: what templates of the suite are rendered over.</summary>
/// <param name="Type">The names.</param>
/// <param name="Functions">The functions.</param>
/// <param name="Root">The values of the names.</param>
internal sealed record ConformanceModel(RecordType Type, FunctionTable Functions, RecordValue Root)
{
    /// <summary>Reads a model of the suite.</summary>
    /// <param name="name">Its file without the extension, such as <c>district</c>.</param>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static ConformanceModel Load(string name) => Parse(
        name, File.ReadAllText(RepositoryRoot.PathOf("tests", "Conformance", "models", name + ".json")));

    /// <summary>Reads a model: names with values, or the folder of a case.</summary>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public static ConformanceModel Parse(string name, string json)
    {
        var file = StrictJson.Read<ModelFile>(name, json);
        return (file.Case, file.Names) switch
        {
            ({ } folder, null) => OfCase(RepositoryRoot.PathOf(folder)),
            (null, { ValueKind: JsonValueKind.Object } names) => OfNames(name, names),
            _ => throw new InvalidDataException($"{name}: a model has either 'case' or 'names'."),
        };
    }

    private static ConformanceModel OfCase(string folder)
    {
        var office = ComplianceCase.Load(folder);
        var model = office.Template.Reader.Model;
        return new(model.Type, model.Functions, model.ValuesOf(office.Evaluate(), office.Dispatch));
    }

    private static ConformanceModel OfNames(string name, JsonElement names)
    {
        var root = new ModelReader(name).Read(names);
        return new(root.Type, FunctionTable.Basic, root);
    }
}
