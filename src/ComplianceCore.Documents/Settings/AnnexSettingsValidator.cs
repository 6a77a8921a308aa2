using System.Globalization;
using FluentValidation;

namespace ComplianceCore.Documents;

/// <summary>What the settings of an annex must be.</summary>
internal sealed class AnnexSettingsValidator : AbstractValidator<AnnexSettings>
{
    public AnnexSettingsValidator(RuleSet rules)
    {
        RuleFor(annex => annex.Label).MustBeOneLine();
        RuleFor(annex => annex.Title).MustBeOneLine();
        RuleFor(annex => annex.ReferenceLine).MustBeOneLine().OverridePropertyName("reference");
        RuleFor(annex => annex.Columns)
            .Must(columns => columns.Count >= 2)
            .Coded(SettingsIssueCode.TooFewColumns, (_, _) => [])
            .Must(columns => columns.Count <= AnnexTable.MostColumns)
            .Coded(SettingsIssueCode.TooManyColumns, (_, columns) =>
            [
                ("columns", columns.Count.ToString(CultureInfo.InvariantCulture)),
                ("most", AnnexTable.MostColumns.ToString(CultureInfo.InvariantCulture)),
            ]);
        RuleForEach(annex => annex.Columns).SetValidator(new AnnexColumnValidator(rules));
    }
}
