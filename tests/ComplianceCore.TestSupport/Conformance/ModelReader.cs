using System.Globalization;
using System.Text.Json;
using ComplianceCore.Documents;
using NodaTime.Text;

namespace ComplianceCore.TestKit;

/// <summary>Reads the values of a model, and infers their types.</summary>
/// <remarks>
/// Records with the same members are of one type, wherever they stand. A day is written
/// <c>{ "date": "2026-09-18" }</c>; a list of nothing shows what it has
/// none of: <c>{ "empty": "text" }</c>, <c>{ "empty": 0 }</c>.
/// </remarks>
internal sealed class ModelReader
{
    private readonly string _model;
    private readonly List<RecordType> _records = [];

    public ModelReader(string model)
    {
        _model = model;
    }

    /// <summary>Reads the record of all names.</summary>
    /// <exception cref="InvalidDataException">A value is of no type.</exception>
    public RecordValue Read(JsonElement names) => ReadRecord("model", names);

    private (TemplateType Type, TemplateValue Value) Read(string name, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => (TemplateType.Text, TextValue.Of(json.GetString()!)),
        JsonValueKind.Number => (TemplateType.Number, NumberOf(json)),
        JsonValueKind.True => (TemplateType.Boolean, BooleanValue.True),
        JsonValueKind.False => (TemplateType.Boolean, BooleanValue.False),
        JsonValueKind.Array => ReadList(name, json),
        JsonValueKind.Object when Only(json, "date") is { } date => (TemplateType.Date, DateOf(date)),
        JsonValueKind.Object when Only(json, "empty") is { } example =>
            (TemplateType.ListOf(Read(name, example).Type), new ListValue([])),
        JsonValueKind.Object when ReadRecord(name, json) is var record => (record.Type, record),
        _ => throw new InvalidDataException($"{_model}: '{name}' is {json.ValueKind}, which no template has."),
    };

    private (TemplateType Type, TemplateValue Value) ReadList(string name, JsonElement json)
    {
        var items = json.EnumerateArray().Select(item => Read(name, item)).ToArray();
        if (items is not [var first, ..])
        {
            throw new InvalidDataException($"{_model}: '{name}' is an empty list; write {{ \"empty\": an example }}.");
        }

        return items.All(item => item.Type.Is(first.Type))
            ? (TemplateType.ListOf(first.Type), new ListValue([.. items.Select(item => item.Value)]))
            : throw new InvalidDataException($"{_model}: the elements of '{name}' are of different types.");
    }

    private RecordValue ReadRecord(string name, JsonElement json)
    {
        var members = json.EnumerateObject()
            .Select(member => (member.Name, Read: Read(member.Name, member.Value)))
            .ToArray();
        var type = RecordType.Of(name, [.. members.Select(member => (member.Name, member.Read.Type))]);
        var known = _records.Find(record => HasSameMembers(record, type));
        if (known is null)
        {
            _records.Add(type);
        }

        return RecordValue.Of(known ?? type, [.. members.Select(member => (member.Name, member.Read.Value))]);
    }

    private static bool HasSameMembers(RecordType left, RecordType right) =>
        left.MemberNames.Order(StringComparer.Ordinal)
            .SequenceEqual(right.MemberNames.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        && left.MemberNames.All(name => left.Member(name)!.Is(right.Member(name)!));

    private static JsonElement? Only(JsonElement json, string member) =>
        json.GetPropertyCount() == 1 && json.TryGetProperty(member, out var value) ? value : null;

    private static NumberValue NumberOf(JsonElement json) => new(
        decimal.Parse(json.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture));

    private DateValue DateOf(JsonElement json)
    {
        var day = LocalDatePattern.Iso.Parse(json.ToString());
        return day.Success ? new(day.Value) : throw new InvalidDataException($"{_model}: '{json}' is no day.");
    }
}
