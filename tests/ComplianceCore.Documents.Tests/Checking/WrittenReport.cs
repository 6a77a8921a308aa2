using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>A report as a reader approves it: parts, departures and notes, a line each, all places named.</summary>
internal static class WrittenReport
{
    public static string Of(LayoutReport report)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"{report.Instrument} ({report.Profile})\n\n"));
        foreach (var part in report.Parts)
        {
            text.Append(Invariant($"{part.Name}: {part.State}\n"));
            Add(text, part.Places);
        }

        Add(text, "Sai khác", report.Departures);
        Add(text, "Sai khác được chấp nhận", report.Accepted);
        text.Append("\nLưu ý\n");
        foreach (var note in report.Notes)
        {
            text.Append(Invariant($"{note.Message}\n"));
            Add(text, note.Places);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, IReadOnlyList<LayoutDeparture> departures)
    {
        text.Append(Invariant($"\n{title}\n"));
        foreach (var departure in departures)
        {
            text.Append(Invariant($"{departure.Rule.Id}: {departure.Message}\n"));
            Add(text, departure.Places);
        }
    }

    private static void Add(StringBuilder text, IReadOnlyList<DocumentPlace> places)
    {
        foreach (var place in places.Select(place => place.Describe(Language.Vietnamese)))
        {
            text.Append(Invariant($"    {place}\n"));
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
