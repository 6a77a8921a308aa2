using System.Text.RegularExpressions;
using FluentValidation;

namespace ComplianceCore.Documents;

/// <summary>What the settings of a dispatch must be, by the decree and by the rule set they draw on.</summary>
internal sealed partial class DispatchSettingsValidator : AbstractValidator<DispatchSettings>
{
    public DispatchSettingsValidator(RuleSet rules)
    {
        RuleFor(settings => settings.CodeNumber!)
            .Matches(NumberPattern())
            .Coded(SettingsIssueCode.BadCodeNumber, (_, number) => [("value", number)])
            .When(settings => settings.CodeNumber is not null);
        RuleFor(settings => settings.CodeNotation!)
            .Must(notation => NotationPattern().IsMatch(notation) && !notation.Split('-').Contains("CV"))
            .Coded(SettingsIssueCode.BadCodeNotation, (_, notation) => [("value", notation)])
            .When(settings => settings.CodeNotation is not null);
        RuleFor(settings => settings.IssuingBody.NameLines)
            .MustFitTheHeading()
            .OverridePropertyName("issuingBody.name");
        RuleFor(settings => settings.IssuingBody.SuperiorLines)
            .MustFitTheHeading()
            .OverridePropertyName("issuingBody.superior");
        RuleFor(settings => settings.Subject).MustBeOneLine().MustNotBeginWith(DispatchLabels.Subject);
        RuleFor(settings => settings.Place).MustBeOneLine().MustHaveNoFinalMark();
        RuleFor(settings => settings.Signature.SignerName).MustBeOneLine().OverridePropertyName("signature.signer");
        RuleForEach(settings => settings.Signature.Lines)
            .ChildRules(line => line.RuleFor(each => each.Title).MustBeOneLine())
            .OverridePropertyName("signature.lines");
        RuleFor(settings => settings.Addressees)
            .Must(addressees => addressees.Count > 0)
            .Coded(SettingsIssueCode.NoEntry, (_, _) => [("member", "addressees")]);
        RuleForEach(settings => settings.Addressees)
            .MustBeOneLine().MustHaveNoFinalMark().MustNotBeginWith(DispatchLabels.Addressees.TrimEnd(':'));
        RuleForEach(settings => settings.LegalBases).MustBeOneLine().MustHaveNoFinalMark();
        RuleForEach(settings => settings.Recipients)
            .ChildRules(recipient => recipient.RuleFor(each => each.Name).MustBeOneLine().MustHaveNoFinalMark())
            .ChildRules(recipient => recipient.RuleFor(each => each.Purpose).MustBeOneLine());
        RuleForEach(settings => settings.Annexes).SetValidator(new AnnexSettingsValidator(rules));
        RuleForEach(settings => settings.AcceptedDepartures)
            .ChildRules(AcceptedDepartureRules.Add)
            .Must(BeAcceptedOnce)
            .Coded(SettingsIssueCode.AcceptedTwice, (_, accepted) => [("rule", accepted.Rule)]);
    }

    private static bool BeAcceptedOnce(DispatchSettings settings, AcceptedDeparture accepted) => ReferenceEquals(
        accepted,
        settings.AcceptedDepartures
            .First(other => string.Equals(other.Rule, accepted.Rule, StringComparison.Ordinal)));

    [GeneratedRegex(@"^(?:0[1-9]|[1-9][0-9]+)\p{Lu}?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(
        @"^[\p{L}\p{Nd}&]+(?:-[\p{L}\p{Nd}&]+)*\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotationPattern();
}
