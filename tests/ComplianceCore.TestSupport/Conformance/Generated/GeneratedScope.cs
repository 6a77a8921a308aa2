using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>The names that a template being generated has given values to, by the rules of the checker.</summary>
internal sealed class GeneratedScope
{
    private readonly Choices _choices;
    private readonly Dictionary<string, TemplateType> _assigned = new(StringComparer.Ordinal);
    private readonly List<string> _oldLoopNames = [];
    private List<(string Name, TemplateType Element)> _loops = [];
    private HashSet<string> _certain = new(StringComparer.Ordinal);
    private HashSet<string> _outside = new(StringComparer.Ordinal);
    private bool _isClosed;
    private int _loopCount;

    public GeneratedScope(Choices choices)
    {
        _choices = choices;
    }

    /// <summary>How many loops are open.</summary>
    public int LoopDepth => _loops.Count;

    /// <summary>Every name that surely has a value, with its type.</summary>
    public IEnumerable<(string Name, TemplateType Type)> Names =>
        _loops.Concat(_certain.Select(name => (name, _assigned[name])));

    /// <summary>
    /// The numbers that keep their values over the rounds of the open loop. Texts that did so could grow without end.
    /// </summary>
    public IReadOnlyList<string> Counters =>
        [.. _outside.Where(name => _certain.Contains(name) && _assigned[name].Is(TemplateType.Number))];

    /// <summary>A name that may be given a value of a type here: an old one or a new one.</summary>
    public string NameFor(TemplateType type)
    {
        var old = _assigned.Where(name => name.Value.Is(type) && !_outside.Contains(name.Key)).ToArray();
        return old.Length > 0 && _choices.OneIn(2)
            ? _choices.Of(old).Key
            : $"{PrefixOf(type)}_{_assigned.Count + 1}";
    }

    /// <summary>Gives a name a value.</summary>
    public void Assign(string name, TemplateType type)
    {
        _assigned.TryAdd(name, type);
        _certain.Add(name);
    }

    /// <summary>Opens a loop, and says what it calls its element.</summary>
    public string EnterLoop(TemplateType element)
    {
        if (_loops.Count == 0)
        {
            _outside = [.. _certain];
        }

        var name = _oldLoopNames.Count > 0 && !_isClosed && _choices.OneIn(3)
            ? _choices.Of(_oldLoopNames)
            : $"phần_tử_{++_loopCount}";
        _oldLoopNames.Remove(name);
        _loops.Add((name, element));
        return name;
    }

    /// <summary>Ends a loop; its name may be used again where no other file can be in the way.</summary>
    public void LeaveLoop()
    {
        if (!_isClosed)
        {
            _oldLoopNames.Add(_loops[^1].Name);
        }

        _loops.RemoveAt(_loops.Count - 1);
        if (_loops.Count == 0)
        {
            _outside = [];
        }
    }

    /// <summary>The names that are certain here.</summary>
    public HashSet<string> Remember() => [.. _certain];

    /// <summary>Goes on with the names that were certain at another place.</summary>
    public void Restore(IEnumerable<string> certain) => _certain = [.. certain];

    /// <summary>Writes something that needs no name but those of the model, and says what it gives values to.</summary>
    public IReadOnlyCollection<string> Closed(Action write)
    {
        var (loops, certain, outside, isClosed) = (_loops, _certain, _outside, _isClosed);
        (_loops, _certain, _outside, _isClosed) = ([], new(StringComparer.Ordinal), [.. certain], true);
        write();
        var given = _certain;
        (_loops, _certain, _outside, _isClosed) = (loops, [.. certain, .. given], outside, isClosed);
        return given;
    }

    private static string PrefixOf(TemplateType type) => type switch
    {
        ListType => "danh_sách",
        RecordType => "mục",
        _ when type.Is(TemplateType.Text) => "chữ",
        _ when type.Is(TemplateType.Number) => "số",
        _ when type.Is(TemplateType.Boolean) => "cờ",
        _ when type.Is(TemplateType.Date) => "ngày",
        _ => "đoạn",
    };
}
