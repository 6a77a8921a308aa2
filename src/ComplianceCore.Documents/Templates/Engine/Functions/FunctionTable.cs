using System.Collections.Frozen;

namespace ComplianceCore.Documents;

/// <summary>The functions that a template may call.</summary>
internal sealed class FunctionTable
{
    private readonly FrozenDictionary<string, TemplateFunction> _functions;

    private FunctionTable(IEnumerable<TemplateFunction> functions)
    {
        _functions = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);
    }

    /// <summary>The functions on text, lists, numbers and days that every template has.</summary>
    public static FunctionTable Basic { get; } = new(
    [
        .. TextFunctions.All, .. ListFunctions.All, .. NumberFunctions.All, .. DateFunctions.All,
    ]);

    /// <summary>The names, sorted by their characters.</summary>
    public IReadOnlyList<string> Names => [.. _functions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>This table with more functions.</summary>
    /// <exception cref="ArgumentException">A name is taken.</exception>
    public FunctionTable With(params IEnumerable<TemplateFunction> functions) =>
        new(_functions.Values.Concat(functions));

    /// <summary>The function of that name, or null when there is none.</summary>
    public TemplateFunction? Find(string name) => _functions.GetValueOrDefault(name);
}
