using FluentValidation;

namespace ComplianceCore.Documents;

/// <summary>What a column of an annex must be.</summary>
internal sealed class AnnexColumnValidator : AbstractValidator<AnnexColumnSettings>
{
    public AnnexColumnValidator(RuleSet rules)
    {
        var counts = rules.Counts.Select(count => count.Id).ToArray();
        var ratios = rules.Ratios.Select(ratio => ratio.Id).ToArray();
        string[] indicators = [.. counts, .. ratios];
        RuleFor(column => column.Content)
            .Must((column, content) => content == AnnexColumnContent.Indicator == column.IndicatorId is not null)
            .Coded(SettingsIssueCode.ColumnUnclear, (_, _) => [])
            .OverridePropertyName("indicator");
        RuleFor(column => column.IndicatorId!)
            .Must(id => indicators.Contains(id, StringComparer.Ordinal))
            .Coded(SettingsIssueCode.UnknownIndicator, (_, id) => Unknown(id, indicators))
            .When(column => column.IndicatorId is not null)
            .OverridePropertyName("indicator");
        RuleFor(column => column.NothingToCount)
            .Must((column, text) => text is not null == ratios.Contains(column.IndicatorId, StringComparer.Ordinal))
            .Coded(SettingsIssueCode.NothingToCountUnclear, (column, _) => [("column", column.Header)])
            .When(column => column.IndicatorId is not { } id || indicators.Contains(id, StringComparer.Ordinal));
    }

    private static TextArgument[] Unknown(string id, IReadOnlyList<string> known) =>
        [("id", id), ("nearest", NearestName.To(id, known)), ("known", string.Join(", ", known))];
}
