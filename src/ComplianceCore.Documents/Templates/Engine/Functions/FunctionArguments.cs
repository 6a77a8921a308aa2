using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>The values that a function was called with, counted from 0, which is the piped one.</summary>
internal sealed class FunctionArguments
{
    private readonly TemplateValue[] _values;

    public FunctionArguments(TemplateValue[] values, RenderBudget budget)
    {
        _values = values;
        Budget = budget;
    }

    /// <summary>What the rendering may still spend. A function that builds long text asks before it builds.</summary>
    public RenderBudget Budget { get; }

    public TemplateValue this[int index] => _values[index];

    public string Text(int index) => ((TextValue)_values[index]).Text;

    public decimal Number(int index) => ((NumberValue)_values[index]).Number;

    public LocalDate Date(int index) => ((DateValue)_values[index]).Date;

    public IReadOnlyList<TemplateValue> List(int index) => ((ListValue)_values[index]).Items;

    /// <summary>The object that a record stands for.</summary>
    public T Subject<T>(int index) => (T)((RecordValue)_values[index]).Subject!;
}
