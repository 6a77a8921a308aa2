namespace ComplianceCore.Documents;

/// <summary>Makes the report of a check.</summary>
internal static class LayoutReporting
{
    // Cells of annex tables have no provision, so nobody looks for them.
    private static readonly DispatchElement[] _reported =
    [
        .. Enum.GetValues<DispatchElement>()
            .Where(element => element is < DispatchElement.TableHeader or > DispatchElement.TableOrdinal),
    ];

    /// <summary>The report.</summary>
    /// <exception cref="ArgumentException">A rule is accepted that there is not, or one twice.</exception>
    public static LayoutReport Of(CheckedDispatch dispatch, LayoutCheckOptions options)
    {
        var reasons = ReasonsOf(dispatch, options);
        LayoutDeparture[] all = [.. dispatch.Departures()];
        foreach (var rule in reasons.Keys.Except(all.Select(each => each.Rule.Id), StringComparer.Ordinal))
        {
            dispatch.Note("note.accepted-in-vain", piece: null, ("rule", rule));
        }

        return new LayoutReport(
            options.FileName,
            dispatch.Profile.Id,
            dispatch.Profile.Instrument,
            [.. _reported.Select(element => PartOf(dispatch, element))],
            [.. all.Where(each => !reasons.ContainsKey(each.Rule.Id))],
            [
                .. all.Where(each => reasons.ContainsKey(each.Rule.Id))
                    .Select(each => each with { AcceptedBecause = reasons[each.Rule.Id] }),
            ],
            [.. dispatch.Notes()]);
    }

    private static Dictionary<string, string> ReasonsOf(CheckedDispatch dispatch, LayoutCheckOptions options)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var accepted in options.Accepted)
        {
            if (!dispatch.Rules.Has(accepted.Rule))
            {
                throw new ArgumentException($"There is no rule '{accepted.Rule}'.", nameof(options));
            }

            if (!reasons.TryAdd(accepted.Rule, accepted.Reason))
            {
                throw new ArgumentException($"The rule '{accepted.Rule}' is accepted twice.", nameof(options));
            }
        }

        return reasons;
    }

    private static CheckedPart PartOf(CheckedDispatch dispatch, DispatchElement element)
    {
        var lines = dispatch.Parts[element];
        var state = lines.Count > 0 ? IsBlank(element, lines[0]) ? PartState.Blank : PartState.Found
            : MissingCheck.IsMissing(dispatch, element) ? PartState.Missing
            : PartState.Absent;
        return new CheckedPart(element, state, [.. lines.Select(line => DocumentPlace.Of(element, line))]);
    }

    private static bool IsBlank(DispatchElement element, TextPiece line) => element switch
    {
        DispatchElement.CodeNumber => NumberCheck.IsBlank(line),
        DispatchElement.PlaceAndDate => FoundDate.Read(line.Text) is { IsBlank: true },
        _ => false,
    };
}
