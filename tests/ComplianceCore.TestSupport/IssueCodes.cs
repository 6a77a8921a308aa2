using System.Reflection;

namespace ComplianceCore.TestKit;

/// <summary>The codes that a package knows.</summary>
public static class IssueCodes
{
    /// <summary>Every class of codes of a package.</summary>
    /// <param name="package">The package.</param>
    public static IReadOnlyList<Type> ClassesOf(Assembly package) =>
    [
        .. package.GetTypes()
            .Where(type => type.Name.EndsWith("IssueCode", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The codes of some classes, in ascending order.</summary>
    /// <param name="classes">The classes.</param>
    public static IReadOnlyList<string> Of(params IEnumerable<Type> classes) =>
    [
        .. classes
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];
}
