using System.Collections.Frozen;
using Scriban.Functions;
using Scriban.Runtime;

namespace ComplianceCore.Scriban;

/// <summary>
/// Functions of Scriban under one name, such as <c>string</c>: those that are listed here, and no other.
/// </summary>
/// <remarks>
/// Left out is what reads a clock, a culture, chance or the machine, what calls back or walks objects, what hashes or
/// encodes, what computes with numbers that are not exact, and what makes long text or lists out of a number.
/// </remarks>
internal sealed class BuiltinGroup
{
    private readonly FrozenDictionary<string, BuiltinFunction> _functions;

    private BuiltinGroup(string name, ScriptObject functions, params ReadOnlySpan<string> allowed)
    {
        Name = name;
        var found = new Dictionary<string, BuiltinFunction>(StringComparer.Ordinal);
        foreach (var function in allowed)
        {
            found.Add(function, new BuiltinFunction($"{name}.{function}", (IScriptCustomFunction)functions[function]!));
        }

        _functions = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The groups.</summary>
    public static IReadOnlyList<BuiltinGroup> All { get; } =
    [
        new(
            "string",
            new StringFunctions(),
            "append", "contains", "downcase", "empty", "lstrip", "pad_left", "pad_right", "prepend", "remove",
            "remove_first", "remove_last", "replace", "replace_first", "rstrip", "size", "slice", "slice1", "split",
            "strip", "strip_newlines", "truncate", "upcase", "whitespace"),
        new(
            "array",
            new ArrayFunctions(),
            "add", "concat", "first", "last", "limit", "map", "offset", "reverse", "size"),
    ];

    /// <summary>The name before the point.</summary>
    public string Name { get; }

    /// <summary>The names after the point.</summary>
    public IEnumerable<string> FunctionNames => _functions.Keys;

    /// <summary>The function of that name, or null when it is not allowed.</summary>
    public BuiltinFunction? Find(string name) => _functions.GetValueOrDefault(name);
}
