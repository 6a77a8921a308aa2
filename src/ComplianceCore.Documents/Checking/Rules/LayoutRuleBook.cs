using System.Diagnostics;
using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>The rules of one profile: those that each part has in common, and those about words and places.</summary>
internal sealed class LayoutRuleBook
{
    private static readonly Dictionary<string, LayoutRuleBook> _books = LayoutProfile.All
        .ToDictionary(profile => profile.Id, profile => new LayoutRuleBook(profile), StringComparer.Ordinal);

    private readonly LayoutProfile _profile;
    private readonly Dictionary<string, LayoutRule> _byId;

    private LayoutRuleBook(LayoutProfile profile)
    {
        _profile = profile;
        Rules = [.. PageRules(), .. Enum.GetValues<DispatchElement>().SelectMany(RulesOf), .. WordingOf(null)];
        _byId = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules of a profile.</summary>
    public static LayoutRuleBook Of(LayoutProfile profile) => _books[profile.Id];

    /// <summary>The rules in the order of a page, those of one part together.</summary>
    public IReadOnlyList<LayoutRule> Rules { get; }

    /// <summary>Whether there is a rule of an id.</summary>
    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>The rule of an id.</summary>
    public LayoutRule this[string id] => _byId[id];

    /// <summary>The rule about one aspect of a part.</summary>
    public LayoutRule this[DispatchElement element, LayoutAspect aspect] => _byId[IdOf(element, aspect)];

    /// <summary>Whether a profile has a rule about an aspect of a part.</summary>
    public bool Has(DispatchElement element, LayoutAspect aspect) => _byId.ContainsKey(IdOf(element, aspect));

    /// <summary>The id of a rule, such as <c>motto_size</c>.</summary>
    public static string IdOf(DispatchElement element, LayoutAspect aspect) =>
        $"{Snake(element.ToString())}_{Snake(aspect.ToString())}";

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private IEnumerable<LayoutRule> PageRules()
    {
        var paper = _profile.Paper.Provision;
        var margins = _profile.Margins;
        yield return Rule("paper_size", null, paper, Say(
            "rule.paper_size", ("width", (long)_profile.Paper.Width), ("height", (long)_profile.Paper.Height)));
        yield return Rule("paper_orientation", null, paper, Say("rule.paper_orientation"));
        yield return Margin("margin_top", margins.Top);
        yield return Margin("margin_bottom", margins.Bottom);
        yield return Margin("margin_left", margins.Left);
        yield return Margin("margin_right", margins.Right);
        var font = _profile.Font;
        yield return Rule("typeface", null, font.Provision, Say("rule.typeface", ("font", font.Name)));
        yield return Rule("letter_color", null, font.Provision, Say("rule.letter_color"));
    }

    private LayoutRule Margin(string id, LayoutNumber bounds) => Rule(
        id, null, _profile.Margins.Provision, Say($"rule.{id}", Bounds(bounds)));

    private IEnumerable<LayoutRule> RulesOf(DispatchElement element) => _profile[element].Provision is { } provision
        ? AspectsOf(element)
            .Select(aspect => Rule(IdOf(element, aspect), element, provision, Requirement(element, aspect)))
            .Concat(WordingOf(element))
        : [];

    private IEnumerable<LayoutAspect> AspectsOf(DispatchElement element)
    {
        if (element is not (DispatchElement.SuperiorBody
            or DispatchElement.Secrecy
            or DispatchElement.Urgency
            or DispatchElement.LegalBasis))
        {
            yield return LayoutAspect.Missing;
        }

        yield return LayoutAspect.Size;
        yield return LayoutAspect.Weight;
        yield return LayoutAspect.Slant;
        if (_profile[element].IsUpperCase)
        {
            yield return LayoutAspect.Capitals;
        }

        // No provision says where the lines of addressees begin.
        if (element != DispatchElement.Addressees)
        {
            yield return LayoutAspect.Alignment;
        }
    }

    private LocalizedText Requirement(DispatchElement element, LayoutAspect aspect)
    {
        var layout = _profile[element];
        return aspect switch
        {
            LayoutAspect.Missing => Say("rule.missing"),
            LayoutAspect.Size when layout.Size.Least == layout.Size.Most =>
                Say("setting.size", ("size", LayoutWords.Number(layout.Size.Least))),
            LayoutAspect.Size => Say("rule.size", Bounds(layout.Size)),
            LayoutAspect.Weight => LayoutWords.Weight(layout.IsBold),
            LayoutAspect.Slant => LayoutWords.Slant(layout.IsItalic),
            LayoutAspect.Capitals => Say("rule.capitals"),
            LayoutAspect.Alignment => LayoutWords.Of(layout.Alignment),
            _ => throw new UnreachableException(),
        };
    }

    private IEnumerable<LayoutRule> WordingOf(DispatchElement? element) => _profile.Wording
        .Where(rule => rule.Value.Element == element)
        .Select(rule => Rule(
            rule.Key,
            element,
            rule.Value.Provision ?? _profile[element!.Value].Provision!,
            Say($"rule.{rule.Key}", Numbers())));

    /// <summary>The numbers that the sentences of rules about words name.</summary>
    private TextArgument[] Numbers() =>
    [
        ("first_lines", LayoutWords.Either(_profile.Body.FirstLine.Permitted.Select(length => length / 10))),
        ("between", LayoutWords.Number(_profile.Body.SpaceBetween.Least)),
        ("least_spacing", LayoutWords.Number(_profile.Body.LineSpacing.Least)),
        ("most_spacing", LayoutWords.Number(_profile.Body.LineSpacing.Most!.Value)),
        ("before_subject", LayoutWords.Number(_profile[DispatchElement.Subject].SpaceBefore)),
        ("urgent", LayoutWords.Number(_profile.Stamps.UrgentWidth)),
        ("very_urgent", LayoutWords.Number(_profile.Stamps.VeryUrgentWidth)),
        ("express", LayoutWords.Number(_profile.Stamps.ExpressWidth)),
    ];

    private static TextArgument[] Bounds(LayoutNumber number) =>
    [
        ("least", LayoutWords.Number(number.Least)),
        ("most", LayoutWords.Number(number.Most!.Value)),
    ];

    private static LayoutRule Rule(
        string id,
        DispatchElement? part,
        LayoutProvision provision,
        LocalizedText requirement) => new(id, part, requirement, provision.InWords());

    private static LocalizedText Say(string key, params ReadOnlySpan<TextArgument> arguments) =>
        DocumentTexts.Catalog.Format(key, arguments);
}
