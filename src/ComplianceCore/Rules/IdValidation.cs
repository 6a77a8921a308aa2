using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace ComplianceCore;

/// <summary>The rules that every id of a rule set obeys.</summary>
internal static partial class IdValidation
{
    /// <summary>Whether a text is a small letter, then small letters, digits and underscores.</summary>
    public static bool IsId(string text) => IdPattern().IsMatch(text);

    /// <summary>An id is what templates can name.</summary>
    public static IRuleBuilderOptions<T, string> MustBeId<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(IsId).Coded(RuleIssueCode.BadId, (_, id) => [("id", id)]);

    /// <summary>Of several things with one id only the first is right, and a thing stands in its list once.</summary>
    public static IRuleBuilderOptions<T, TItem> MustBeFirstOfItsId<T, TItem>(
        this IRuleBuilderInitialCollection<T, TItem> rule,
        Func<T, IReadOnlyList<TItem>> all,
        Func<TItem, string> idOf)
        where TItem : class =>
        rule.OverrideIndexer(static (_, _, _, index) => string.Create(CultureInfo.InvariantCulture, $"[{index}].Id"))
            .Must((whole, item) => IsFirst(
                item, [.. all(whole).Where(each => string.Equals(idOf(each), idOf(item), StringComparison.Ordinal))]))
            .Coded(RuleIssueCode.DuplicateId, (_, item) => [("id", idOf(item))]);

    private static bool IsFirst<TItem>(TItem item, TItem[] namesakes)
        where TItem : class =>
        ReferenceEquals(namesakes[0], item) && namesakes.Count(each => ReferenceEquals(each, item)) == 1;

    [GeneratedRegex(@"^[a-z][a-z0-9_]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();
}
