using System.Collections;

namespace ComplianceCore.Documents;

/// <summary>Units as a template sees them, each made a record when a loop or a function comes to it.</summary>
/// <remarks>A list of every commune is gone through once; records kept for it would outlive their lines.</remarks>
internal sealed class UnitRecordList : IReadOnlyList<TemplateValue>
{
    private readonly IReadOnlyList<AdministrativeUnit> _units;
    private readonly Func<AdministrativeUnit, TemplateValue> _record;

    public UnitRecordList(IReadOnlyList<AdministrativeUnit> units, Func<AdministrativeUnit, TemplateValue> record)
    {
        _units = units;
        _record = record;
    }

    public int Count => _units.Count;

    public TemplateValue this[int index] => _record(_units[index]);

    public IEnumerator<TemplateValue> GetEnumerator() => _units.Select(_record).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
