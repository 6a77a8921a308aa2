using System.Diagnostics;
using NodaTime;

namespace ComplianceCore.Cli;

/// <summary>What a finding rests on and leads to, fact by fact.</summary>
internal sealed class FindingFacts
{
    private readonly Finding _finding;
    private readonly Evidence _evidence;
    private readonly Speech _speech;

    public FindingFacts(Finding finding, Speech speech)
    {
        _finding = finding;
        _evidence = finding.Evidence;
        _speech = speech;
    }

    /// <summary>Every fact, from the figures to the obligation.</summary>
    public IReadOnlyList<Fact> All() =>
    [
        .. Figures(),
        .. Rate(),
        .. Register(),
        .. Notices(),
        .. Demand(),
        .. Basis(),
        .. Named("fact.cure", _finding.Cure(_speech.Language), Tone.Neutral),
        .. Consequence(),
        .. Obligation(),
    ];

    private IEnumerable<Fact> Figures()
    {
        if (_evidence.Counted is not { } counted)
        {
            return [];
        }

        var figure = Figure(_speech.Say("fact.figures"), counted, _evidence.Count);
        return _evidence.Among is { } among ? [figure, Figure(string.Empty, among, _evidence.Whole)] : [figure];
    }

    private Fact Figure(string name, CountIndicator count, Figure? figure)
    {
        var counted = count.Name.In(_speech.Language);
        return figure is null
            ? new Fact(name, _speech.Say("fact.figure-not-reported", ("counted", counted)), Tone.Doubtful)
            : Plain(name, Placed(
                _speech.Say("fact.figure", ("counted", counted), ("value", _speech.Number(figure.Value))),
                figure.Place));
    }

    private IEnumerable<Fact> Rate() => _finding.Rule is not TargetRule target || _evidence.Counted is null
        ? []
        :
        [
            Plain(
                _speech.Say("fact.rate"),
                FigureWords.Percent(_evidence, _speech) is { } percent
                    ? _speech.Say("fact.rate-of", ("rate", percent), Definition(target))
                    : _speech.Say("fact.no-rate", Definition(target))),
        ];

    private IEnumerable<Fact> Register() => Named(
        "fact.register",
        _evidence.Report switch
        {
            null => null,
            { IsRegistered: true, Entry: null } => _speech.Say("fact.no-entry"),
            var report => Placed(FigureWords.OfReport(report, _speech), report.Entry?.Place ?? SourcePlace.Nowhere),
        },
        Tone.Neutral);

    private IEnumerable<Fact> Notices() =>
    [
        .. _evidence.Notices.Select((notice, index) =>
            Notice(index == 0 ? _speech.Say("fact.notice") : string.Empty, notice)),
        .. _evidence.Notices
            .Select(notice => notice.Noticed.ReportDigest)
            .Distinct(StringComparer.Ordinal)
            .Select(digest => Plain(string.Empty, _speech.Say("fact.notice-report", ("digest", digest)))),
    ];

    private Fact Notice(string name, NoticeEvidence evidence)
    {
        var (_, rule, noticed, now) = evidence;
        var verdict = VerdictCell.Of(now, _speech);
        var text = _speech.Say(
            "fact.notice-of",
            ("period", noticed.Period.Label.In(_speech.Language)),
            ("first", _speech.Day(noticed.Period.FirstDay)),
            ("last", _speech.Day(noticed.Period.LastDay)),
            ("rule", rule.Title.In(_speech.Language)),
            ("id", rule.Id),
            ("verdict", verdict.Text));
        return new Fact(name, text, verdict.Tone);
    }

    private IEnumerable<Fact> Demand() => _finding.Demand(_speech.Language) is { } demand && FirstDay() is { } first
        ? [Plain(
            _speech.Say("fact.demand"),
            _speech.Say("fact.demand-from", ("demand", demand), ("first", _speech.Day(first))))]
        : [];

    /// <summary>The first day on which the rule asks what it asks now.</summary>
    private LocalDate? FirstDay() => _finding.Rule switch
    {
        TargetRule or LowVolumeRule => _evidence.Threshold?.FirstDay,
        ZeroActivityRule rule => rule.FirstDay,
        ReportingDutyRule rule => rule.FirstDay,
        AccountabilityRule => _evidence.DecidingNotice?.FirstDay,
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Fact> Basis()
    {
        if (_evidence.Basis is not { } basis)
        {
            yield break;
        }

        var isVerified = basis.Instrument.IsVerified;
        yield return Plain(_speech.Say("fact.basis"), basis.Cite(_speech.Language));
        yield return new Fact(
            string.Empty,
            _speech.Say(
                "fact.basis-kind",
                ("kind", _speech.Say(basis.Kind switch
                {
                    BasisKind.Provision => "fact.kind-provision",
                    BasisKind.Judgement => "fact.kind-judgement",
                    _ => throw new UnreachableException(),
                })),
                ("verified", CoreTexts.Catalog.Format(
                    _speech.Language, isVerified ? "basis.verified" : "basis.not-verified"))),
            isVerified ? Tone.Neutral : Tone.Doubtful);
    }

    private IEnumerable<Fact> Consequence() => Named(
        "fact.consequence",
        _finding.Consequence is { } consequence
            ? _speech.Say(
                "fact.consequence-of",
                ("step", consequence.Step.Text.In(_speech.Language)),
                ("head", consequence.Head))
            : null,
        Tone.Bad);

    private IEnumerable<Fact> Obligation() => Named(
        "fact.obligation",
        _finding.Obligation is { } obligation ? ObligationWords.Of(obligation, _speech) : null,
        Tone.Doubtful);

    private TextArgument Definition(TargetRule target) =>
        ("definition", target.Indicator.Definition.In(_speech.Language));

    private IEnumerable<Fact> Named(string key, string? text, Tone tone) =>
        text is null ? [] : [new Fact(_speech.Say(key), text, tone)];

    private string Placed(string text, SourcePlace place) => place == SourcePlace.Nowhere
        ? text
        : _speech.Say("fact.placed", ("text", text), ("place", place.ToString()));

    private static Fact Plain(string name, string text) => new(name, text, Tone.Neutral);
}
