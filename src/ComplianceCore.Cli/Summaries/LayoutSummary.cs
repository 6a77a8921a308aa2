using System.Diagnostics;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>Shows on a screen what a check of a layout came to, one section after the other.</summary>
internal sealed class LayoutSummary
{
    /// <summary>How many places of a departure are shown; more help nobody to find it.</summary>
    internal const int MostPlaces = 3;

    private readonly IScreen _screen;
    private readonly Speech _speech;

    public LayoutSummary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows the parts, the departures, those that are accepted, and the notes.</summary>
    public void Show(LayoutReport report)
    {
        _screen.Title(_speech.Say("layout.title", ("file", report.FileName)));
        _screen.Line(
            _speech.Say("layout.profile", ("instrument", report.Instrument), ("profile", report.Profile)),
            Tone.Neutral);
        _screen.Gap();
        _screen.Title(_speech.Say("layout.parts"));
        _screen.Facts([.. report.Parts.Where(part => part.State != PartState.Absent).Select(FactOf)]);
        ShowDepartures("layout.departures", report.Departures);
        ShowDepartures("layout.accepted", report.Accepted);
        ShowNotes(report.Notes);
        _screen.Gap();
        _screen.Line(Outcome(report), report.Conforms ? Tone.Good : Tone.Bad);
    }

    private string Outcome(LayoutReport report) => (report.Conforms, report.Accepted.Count) switch
    {
        (false, _) => _speech.SayCount("layout.departs", report.Departures.Count),
        (true, 0) => _speech.Say("layout.conforms"),
        (true, _) => _speech.Say("layout.conforms-accepting"),
    };

    private Fact FactOf(CheckedPart part) => part.State switch
    {
        PartState.Found => new Fact(Name(part), TextOf(part), Tone.Neutral),
        PartState.Blank => new Fact(
            Name(part), _speech.Say("layout.blank", ("text", TextOf(part))), Tone.Doubtful),
        PartState.Missing => new Fact(Name(part), _speech.Say("layout.missing"), Tone.Bad),
        PartState.Absent => new Fact(Name(part), string.Empty, Tone.Quiet),
        _ => throw new UnreachableException(),
    };

    private string Name(CheckedPart part) => part.Name.In(_speech.Language);

    private string TextOf(CheckedPart part)
    {
        var first = part.Places[0].Text;
        return part.Places.Count == 1
            ? first
            : _speech.Say(
                "layout.more-lines",
                ("text", first),
                ("lines", _speech.SayCount("count.lines", part.Places.Count - 1)));
    }

    private void ShowDepartures(string title, IReadOnlyList<LayoutDeparture> departures)
    {
        if (departures.Count == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Title(_speech.SayCount(title, departures.Count));
        foreach (var departure in departures)
        {
            _screen.Line(
                departure.Message.In(_speech.Language),
                departure.AcceptedBecause is null ? Tone.Bad : Tone.Quiet);
            _screen.Facts([.. FactsOf(departure)]);
        }
    }

    private IEnumerable<Fact> FactsOf(LayoutDeparture departure)
    {
        var name = _speech.Say("layout.place");
        foreach (var place in Shown(departure.Places))
        {
            yield return new Fact(name, place, Tone.Neutral);
            name = string.Empty;
        }

        if (departure.AcceptedBecause is { } reason)
        {
            yield return new Fact(_speech.Say("layout.reason"), reason, Tone.Neutral);
        }

        yield return new Fact(_speech.Say("layout.rule"), departure.Rule.Id, Tone.Quiet);
    }

    private IEnumerable<string> Shown(IReadOnlyList<DocumentPlace> places)
    {
        var described = places
            .Select(place => place.Describe(_speech.Language))
            .Where(place => place.Length > 0)
            .ToArray();
        return described.Length <= MostPlaces
            ? described
            : described.Take(MostPlaces).Append(
                _speech.Say(
                    "layout.more-places", ("places", _speech.SayCount("count.places", described.Length - MostPlaces))));
    }

    private void ShowNotes(IReadOnlyList<LayoutNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Title(_speech.Say("layout.notes"));
        foreach (var note in notes)
        {
            _screen.Line(note.Message.In(_speech.Language), Tone.Doubtful);
            _screen.Facts([.. Shown(note.Places).Select(place => new Fact(string.Empty, place, Tone.Quiet))]);
        }
    }
}
