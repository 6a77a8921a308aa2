using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>Compares two values of one type.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two texts, numbers, booleans or dates are the same; texts character by character.</summary>
    public static bool AreEqual(TemplateValue left, TemplateValue right) => (left, right) switch
    {
        (TextValue first, TextValue second) => string.Equals(first.Text, second.Text, StringComparison.Ordinal),
        _ => left == right,
    };

    /// <summary>Which of two numbers or dates is first: below 0, the left one.</summary>
    public static int Order(TemplateValue left, TemplateValue right) => (left, right) switch
    {
        (NumberValue first, NumberValue second) => first.Number.CompareTo(second.Number),
        (DateValue first, DateValue second) => first.Date.CompareTo(second.Date),
        _ => throw new UnreachableException(),
    };
}
