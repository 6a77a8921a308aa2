using FluentValidation;

namespace ComplianceCore;

/// <summary>Ties FluentValidation's rules to the coded, bilingual issues of this library.</summary>
internal static class CodedValidation
{
    /// <summary>Gives a rule its code and the values that its sentence names.</summary>
    public static IRuleBuilderOptions<T, TProperty> Coded<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        string code,
        Func<T, TProperty, TextArgument[]> arguments) =>
        rule.WithErrorCode(code).WithMessage(code).WithState((whole, value) => arguments(whole, value));

    /// <summary>Checks a value and tells every fault.</summary>
    /// <param name="validator">The rules.</param>
    /// <param name="value">The value.</param>
    /// <param name="catalog">The sentences of the package that owns the rules.</param>
    /// <param name="placeOf">
    /// The place of a property, such as <c>Rules[2].Basis.Provision</c>; null to pass over its faults.
    /// </param>
    public static IEnumerable<Issue> Check<T>(
        this IValidator<T> validator,
        T value,
        TextCatalog catalog,
        Func<string, SourcePlace?> placeOf)
    {
        foreach (var failure in validator.Validate(value).Errors)
        {
            if (placeOf(failure.PropertyName) is { } place)
            {
                var arguments = (TextArgument[])failure.CustomState;
                var message = catalog.Format(failure.ErrorCode, arguments);
                yield return new Issue(failure.ErrorCode, IssueSeverity.Error, place, message);
            }
        }
    }
}
