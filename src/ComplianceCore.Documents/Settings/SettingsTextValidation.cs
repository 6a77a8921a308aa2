using System.Globalization;
using FluentValidation;

namespace ComplianceCore.Documents;

/// <summary>The rules that the texts of the settings obey.</summary>
internal static class SettingsTextValidation
{
    private const string LineEnds = "\n\r";

    /// <summary>A text, where there is one, stands on one line.</summary>
    public static IRuleBuilderOptions<T, string?> MustBeOneLine<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || text.AsSpan().IndexOfAny(LineEnds) < 0)
            .Coded(SettingsIssueCode.SeveralLines, (_, text) => [("value", text!.Split('\n', '\r')[0])]);

    /// <summary>The marks at the end of the lines of a list are set by the layout.</summary>
    public static IRuleBuilderOptions<T, string?> MustHaveNoFinalMark<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is not [.., ';' or '.' or ','])
            .Coded(SettingsIssueCode.FinalMark, (_, text) => [("value", text!), ("mark", text![^1..])]);

    /// <summary>The word that stands before a text is set by the layout.</summary>
    public static IRuleBuilderOptions<T, string?> MustNotBeginWith<T>(
        this IRuleBuilder<T, string?> rule,
        string label) =>
        rule.Must(text => text?.TrimStart().StartsWith(label, StringComparison.OrdinalIgnoreCase) != true)
            .Coded(SettingsIssueCode.LabelWritten, (_, text) => [("value", text!), ("label", label)]);

    /// <summary>A body stands in the heading in one line or two.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> MustFitTheHeading<T>(
        this IRuleBuilder<T, IReadOnlyList<string>> rule) =>
        rule.Must(lines => lines.Count <= 2)
            .Coded(
                SettingsIssueCode.TooManyLines,
                (_, lines) => [("lines", lines.Count.ToString(CultureInfo.InvariantCulture))]);
}
