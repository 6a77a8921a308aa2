namespace ComplianceCore.Documents;

/// <summary>The names that stand for something at a place of a template.</summary>
/// <remarks>
/// Includes share it: what a template and its includes assign is one set of names, as in Scriban. A name keeps its type
/// from its first assignment on; whether it surely has a value depends on the way through the branches.
/// </remarks>
internal sealed class Scope
{
    private readonly RecordType _model;
    private readonly Dictionary<string, TemplateType?> _assigned = new(StringComparer.Ordinal);
    private readonly List<(string Name, TemplateType? Element)> _loops = [];
    private HashSet<string> _certain = new(StringComparer.Ordinal);

    public Scope(RecordType model)
    {
        _model = model;
    }

    public bool IsInLoop => _loops.Count > 0;

    /// <summary>How many names have been given a value for certain: what it costs to remember them.</summary>
    public int CertainCount => _certain.Count;

    /// <summary>Every name that could be meant here.</summary>
    public IEnumerable<string> Names =>
        _model.MemberNames.Concat(_loops.Select(loop => loop.Name)).Concat(_certain);

    public bool IsModelName(string name) => _model.Member(name) is not null;

    public bool IsLoopName(string name) =>
        _loops.Exists(loop => string.Equals(loop.Name, name, StringComparison.Ordinal));

    /// <summary>Whether some assignment before this place gives the name a value.</summary>
    public bool IsAssigned(string name) => _assigned.ContainsKey(name);

    /// <summary>Whether the name has a value here, whichever way the rendering came.</summary>
    public bool IsCertain(string name) => IsModelName(name) || IsLoopName(name) || _certain.Contains(name);

    /// <summary>The type of a name, or null when its definition was faulty.</summary>
    public TemplateType? TypeOf(string name) =>
        _model.Member(name)
        ?? (_assigned.TryGetValue(name, out var type)
            ? type
            : _loops.Find(loop => string.Equals(loop.Name, name, StringComparison.Ordinal)).Element);

    /// <summary>Notes an assignment; the first that is sound decides the type.</summary>
    public void Assign(string name, TemplateType? type)
    {
        _assigned[name] = _assigned.GetValueOrDefault(name) ?? type;
        _certain.Add(name);
    }

    public void EnterLoop(string name, TemplateType? element) => _loops.Add((name, element));

    public void LeaveLoop() => _loops.RemoveAt(_loops.Count - 1);

    /// <summary>What is certain here, to come back to for the next branch.</summary>
    public HashSet<string> Remember() => new(_certain, StringComparer.Ordinal);

    /// <summary>Goes on with what was certain at another place.</summary>
    public void Restore(HashSet<string> certain) => _certain = new HashSet<string>(certain, StringComparer.Ordinal);
}
