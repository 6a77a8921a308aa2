using System.Collections;
using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>A list that Scriban may read and never write; nothing is copied for it.</summary>
internal sealed class ReadOnlyItems : IList, IReadOnlyList<object?>
{
    public ReadOnlyItems(IReadOnlyList<TemplateValue> values)
    {
        Values = values;
    }

    /// <summary>The elements.</summary>
    public IReadOnlyList<TemplateValue> Values { get; }

    public int Count => Values.Count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => ScriptValue.Of(Values[index]);
        set => throw NotWritable();
    }

    public IEnumerator<object?> GetEnumerator() => Values.Select(ScriptValue.Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void CopyTo(Array array, int index)
    {
        foreach (var item in this)
        {
            array.SetValue(item, index);
            index++;
        }
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        var sought = ScriptValue.ToTemplate(value);
        for (var index = 0; index < Values.Count; index++)
        {
            if (sought is not null && ValueComparison.AreEqual(Values[index], sought))
            {
                return index;
            }
        }

        return -1;
    }

    int IList.Add(object? value) => throw NotWritable();

    void IList.Clear() => throw NotWritable();

    void IList.Insert(int index, object? value) => throw NotWritable();

    void IList.Remove(object? value) => throw NotWritable();

    void IList.RemoveAt(int index) => throw NotWritable();

    private static NotSupportedException NotWritable() => new("A list of a template is not written to.");
}
