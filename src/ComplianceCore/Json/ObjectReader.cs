using System.Globalization;
using System.Numerics;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore;

/// <summary>
/// Reads the members of one JSON object. A member that is missing or of the wrong kind is a fault of the file, and its
/// value comes back empty so that the reading goes on to the next fault.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonReading _reading;
    private readonly PlacedNode _node;
    private readonly Dictionary<string, PlacedNode> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly HashSet<string> _passed = new(StringComparer.Ordinal);

    private ObjectReader(JsonReading reading, PlacedNode node)
    {
        _reading = reading;
        _node = node;
        foreach (var member in node.Members)
        {
            if (!_members.TryAdd(member.Name, member.Value))
            {
                _reading.Fault(
                    JsonIssueCode.DuplicateMember, member.Place, member.Value.Path, ("member", member.Name));
            }
        }
    }

    /// <summary>Opens an object; another value is a fault and reads as an object without members.</summary>
    public static ObjectReader Open(JsonReading reading, PlacedNode node)
    {
        if (node.Kind == JsonValueKind.Object)
        {
            return new ObjectReader(reading, node);
        }

        var name = node.Path.Length == 0 ? reading.File : node.Path;
        reading.Fault(JsonIssueCode.WrongKind, node, ("member", name), ("wanted", "{ … }"));
        return new ObjectReader(reading, PlacedNode.Object(node.Path, node.Place, []));
    }

    /// <summary>The object itself, for faults of the whole.</summary>
    public PlacedNode Node => _node;

    /// <summary>The value of a member, or the object itself when the member is missing.</summary>
    public PlacedNode this[string name] => _members.GetValueOrDefault(name, _node);

    /// <summary>The path that a member has or would have.</summary>
    public string PathOf(string name) => _node.Path.Length == 0 ? name : $"{_node.Path}.{name}";

    /// <summary>Whether the member is there and not null.</summary>
    public bool Has(string name)
    {
        Know(name);
        return _members.TryGetValue(name, out var value) && value.Kind != JsonValueKind.Null;
    }

    /// <summary>A text that must be there and not be blank.</summary>
    public string Text(string name) => Required(name) is { } value ? TextOf(name, value) ?? string.Empty : string.Empty;

    /// <summary>A text, or null when it is not there.</summary>
    public string? OptionalText(string name) => Has(name) ? TextOf(name, _members[name]) : null;

    /// <summary>A text in one language, or an object that gives it in both.</summary>
    public LocalizedText Localized(string name)
    {
        if (Required(name) is not { } value)
        {
            return new LocalizedText(string.Empty, string.Empty);
        }

        if (value.Kind != JsonValueKind.Object)
        {
            var text = TextOf(name, value) ?? string.Empty;
            return new LocalizedText(text, text);
        }

        var both = new ObjectReader(_reading, value);
        var localized = new LocalizedText(both.Text("vi"), both.Text("en"));
        both.Close();
        return localized;
    }

    /// <summary>One of a closed list of words.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Required(name) is not { } value || TextOf(name, value) is not { } word)
        {
            return default;
        }

        if (!choices.TryGetValue(word, out var choice))
        {
            _reading.Fault(
                JsonIssueCode.UnknownChoice,
                value,
                ("member", name),
                ("value", word),
                ("choices", string.Join(", ", choices.Keys)));
        }

        return choice;
    }

    /// <summary>One of a closed list of words, or <paramref name="otherwise"/> when the member is not there.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices, T otherwise)
        where T : struct => Has(name) ? Choice(name, choices) : otherwise;

    /// <summary>A whole number, or null when it is missing or none.</summary>
    public int? Integer(string name) => Whole<int>(name);

    /// <summary>A whole number of up to eighteen digits, or null when it is missing or none.</summary>
    public long? LongInteger(string name) => Whole<long>(name);

    /// <summary>A truth value that must be there.</summary>
    public bool Flag(string name)
    {
        if (Required(name) is not { } value)
        {
            return false;
        }

        if (value.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            _reading.Fault(JsonIssueCode.WrongKind, value, ("member", name), ("wanted", "true / false"));
        }

        return value.Kind == JsonValueKind.True;
    }

    /// <summary>A truth value, or <paramref name="otherwise"/> when it is not there.</summary>
    public bool Flag(string name, bool otherwise) => Has(name) ? Flag(name) : otherwise;

    /// <summary>A day such as <c>2021-03-31</c>; the first of the calendar after a fault.</summary>
    public LocalDate Date(string name)
    {
        if (Required(name) is not { } value || TextOf(name, value) is not { } text)
        {
            return default;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year >= 0)
        {
            return parsed.Value;
        }

        _reading.Fault(JsonIssueCode.NotADate, value, ("member", name), ("value", text));
        return default;
    }

    /// <summary>The objects of a list that must be there.</summary>
    public IEnumerable<ObjectReader> Objects(string name) => Items(name).Select(item => Open(_reading, item));

    /// <summary>The objects of a list, or none when it is not there.</summary>
    public IEnumerable<ObjectReader> OptionalObjects(string name) => Has(name) ? Objects(name) : [];

    /// <summary>The texts of a list that must be there.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name).Select(item => TextOf(name, item) ?? string.Empty)];

    /// <summary>An object that must be there.</summary>
    public ObjectReader Object(string name) =>
        Open(_reading, Required(name) ?? PlacedNode.Object(PathOf(name), _node.Place, []));

    /// <summary>An object, or null when it is not there.</summary>
    public ObjectReader? OptionalObject(string name) => Has(name) ? Open(_reading, _members[name]) : null;

    /// <summary>Lets a text pass that is there for other programs; it is not named among the known members.</summary>
    public void PassOver(string name)
    {
        _passed.Add(name);
        if (_members.TryGetValue(name, out var value) && value.Kind != JsonValueKind.String)
        {
            _reading.Fault(JsonIssueCode.WrongKind, value, ("member", name), ("wanted", "\"…\""));
        }
    }

    /// <summary>Ends the reading: what nobody asked for is a fault that names the nearest known member.</summary>
    public void Close()
    {
        var unknown = _node.Members.Where(
            member => !_known.Contains(member.Name, StringComparer.Ordinal) && !_passed.Contains(member.Name));
        foreach (var member in unknown)
        {
            _reading.Fault(
                JsonIssueCode.UnknownMember,
                member.Place,
                member.Value.Path,
                ("member", member.Name),
                ("nearest", NearestName.To(member.Name, _known)),
                ("known", string.Join(", ", _known)));
        }
    }

    private T? Whole<T>(string name)
        where T : struct, IBinaryInteger<T>
    {
        if (Required(name) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonValueKind.Number
            && T.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _reading.Fault(JsonIssueCode.WrongKind, value, ("member", name), ("wanted", "123"));
        return null;
    }

    private IReadOnlyList<PlacedNode> Items(string name)
    {
        if (Required(name) is not { } value)
        {
            return [];
        }

        if (value.Kind != JsonValueKind.Array)
        {
            _reading.Fault(JsonIssueCode.WrongKind, value, ("member", name), ("wanted", "[ … ]"));
        }

        return value.Items;
    }

    private PlacedNode? Required(string name)
    {
        Know(name);
        if (_members.TryGetValue(name, out var value))
        {
            return value;
        }

        _reading.Fault(JsonIssueCode.MissingMember, _node.Place, PathOf(name), ("member", name));
        return null;
    }

    private string? TextOf(string name, PlacedNode value)
    {
        if (value.Kind != JsonValueKind.String)
        {
            _reading.Fault(JsonIssueCode.WrongKind, value, ("member", name), ("wanted", "\"…\""));
            return null;
        }

        if (UnprintableCharacters.IndexIn(value.Text) is >= 0 and var index)
        {
            var character = UnprintableCharacters.NameOf(value.Text[index]);
            _reading.Fault(
                JsonIssueCode.UnprintableCharacter, value, ("member", name), ("character", character));
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            _reading.Fault(JsonIssueCode.EmptyText, value, ("member", name));
            return null;
        }

        return value.Text;
    }

    private void Know(string name)
    {
        if (!_known.Contains(name, StringComparer.Ordinal))
        {
            _known.Add(name);
        }
    }
}
