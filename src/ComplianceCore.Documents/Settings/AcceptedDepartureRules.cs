using FluentValidation;

namespace ComplianceCore.Documents;

/// <summary>What an accepted departure must be: one from a rule of some profile, with a reason.</summary>
internal static class AcceptedDepartureRules
{
    private static readonly HashSet<string> _rules = new(
        LayoutChecker.Profiles.SelectMany(LayoutChecker.RulesOf).Select(rule => rule.Id), StringComparer.Ordinal);

    /// <summary>Adds the rules to a validator.</summary>
    public static void Add(InlineValidator<AcceptedDeparture> validator)
    {
        validator.RuleFor(accepted => accepted.Rule)
            .Must(_rules.Contains)
            .Coded(
                SettingsIssueCode.UnknownLayoutRule,
                (_, rule) => [("rule", rule), ("nearest", NearestName.To(rule, _rules))]);
        validator.RuleFor(accepted => accepted.Reason)
            .Must(reason => !string.IsNullOrWhiteSpace(reason))
            .Coded(SettingsIssueCode.NoReason, (accepted, _) => [("rule", accepted.Rule)]);
    }
}
