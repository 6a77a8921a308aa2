using System.Text.RegularExpressions;
using FluentValidation;

namespace ComplianceCore;

/// <summary>The rules that every id of a rule set obeys.</summary>
internal static partial class IdValidation
{
    /// <summary>An id is a small letter, then small letters, digits and underscores, so that templates can name it.</summary>
    public static IRuleBuilderOptions<T, string> MustBeId<T>(this IRuleBuilder<T, string> rule) =>
        rule.Matches(IdPattern()).Coded(RuleIssueCode.BadId, (_, id) => [("id", id)]);

    /// <summary>Of several things with one id only the first is right.</summary>
    public static IRuleBuilderOptions<T, TItem> MustBeFirstOfItsId<T, TItem>(
        this IRuleBuilder<T, TItem> rule,
        Func<T, IReadOnlyList<TItem>> all,
        Func<TItem, string> idOf)
        where TItem : class =>
        rule.Must((whole, item) => ReferenceEquals(
                item, all(whole).First(each => string.Equals(idOf(each), idOf(item), StringComparison.Ordinal))))
            .Coded(RuleIssueCode.DuplicateId, (_, item) => [("id", idOf(item))]);

    [GeneratedRegex(@"^[a-z][a-z0-9_]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();
}
