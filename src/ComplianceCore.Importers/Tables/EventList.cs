using ComplianceCore.Events;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>The events so far; a document is issued once.</summary>
internal sealed class EventList
{
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly List<DocumentEvent> _events = [];

    /// <summary>The events, in the order of the source.</summary>
    public IReadOnlyList<DocumentEvent> Events => _events;

    /// <summary>Adds the events of a document.</summary>
    /// <returns>Whether the document was not there before.</returns>
    public bool TryAdd(string id, string unit, Instant moment, bool isSigned, Confidentiality confidentiality)
    {
        if (!_documents.Add(id))
        {
            return false;
        }

        _events.Add(new DocumentEvent(id, unit, EventKind.Issued, moment, confidentiality));
        if (isSigned)
        {
            _events.Add(new DocumentEvent(id, unit, EventKind.Signed, moment, confidentiality));
        }

        return true;
    }
}
