namespace ComplianceCore.Documents;

/// <summary>Gives each name in a template and its includes a place for its value.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public int Count => _slots.Count;

    public int SlotOf(string name)
    {
        _slots.TryAdd(name, _slots.Count);
        return _slots[name];
    }
}
