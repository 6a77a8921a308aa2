using System.Reflection;

namespace ComplianceCore.Documents.Tests;

/// <summary>The codes that the package knows.</summary>
internal static class IssueCodes
{
    /// <summary>Every class of codes.</summary>
    public static IReadOnlyList<Type> Classes { get; } =
    [
        .. typeof(Dispatch).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("IssueCode", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The codes of some classes, in ascending order.</summary>
    public static IReadOnlyList<string> Of(params IEnumerable<Type> classes) =>
    [
        .. classes
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];
}
