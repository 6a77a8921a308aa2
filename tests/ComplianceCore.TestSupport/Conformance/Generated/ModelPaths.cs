using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>What a template may read of a model without being stopped.</summary>
internal sealed class ModelPaths
{
    private readonly HashSet<(RecordType Type, string Member)> _missing = [];
    private readonly Dictionary<RecordType, IReadOnlyList<ModelPath>> _members = [];

    private ModelPaths(RecordValue root)
    {
        FindMissing(root);
        Root = [.. ReadFrom(root)];
    }

    /// <summary>The names of the model and all their members.</summary>
    public IReadOnlyList<ModelPath> Root { get; }

    /// <summary>Reads a model once, to know which members some record of it has no value for.</summary>
    public static ModelPaths Of(RecordValue root) => new(root);

    /// <summary>What can be read of a value: itself, its members, theirs.</summary>
    public IEnumerable<ModelPath> From(string name, TemplateType type) =>
        MembersOf(type)
            .Select(member => member with { Text = name + member.Text })
            .Prepend(new ModelPath(name, type, IsNeverEmpty: false));

    private IReadOnlyList<ModelPath> MembersOf(TemplateType type)
    {
        if (type is not RecordType record)
        {
            return type is ListType ? [new ModelPath(".size", TemplateType.Number, IsNeverEmpty: false)] : [];
        }

        if (!_members.TryGetValue(record, out var members))
        {
            members = [.. record.MemberNames.Where(name => !_missing.Contains((record, name)))
                .SelectMany(name => From("." + name, record.Member(name)!))];
            _members[record] = members;
        }

        return members;
    }

    private IEnumerable<ModelPath> ReadFrom(RecordValue record) =>
        from name in record.Type.MemberNames
        where !_missing.Contains((record.Type, name))
        from path in ReadFrom(name, record.Type.Member(name)!, record.Member(name))
        select path;

    private IEnumerable<ModelPath> ReadFrom(string name, TemplateType type, TemplateValue value)
    {
        var path = new ModelPath(name, type, value is ListValue { Items.Count: > 0 });
        return value switch
        {
            RecordValue record => ReadFrom(record)
                .Select(member => member with { Text = $"{name}.{member.Text}" })
                .Prepend(path),
            ListValue => [path, new ModelPath(name + ".size", TemplateType.Number, IsNeverEmpty: false)],
            _ => [path],
        };
    }

    private void FindMissing(TemplateValue value)
    {
        var parts = value switch
        {
            ListValue list => list.Items,
            RecordValue record => record.Type.MemberNames.Select(name => ValueOf(record, name)).OfType<TemplateValue>(),
            _ => [],
        };
        foreach (var part in parts)
        {
            FindMissing(part);
        }
    }

    private TemplateValue? ValueOf(RecordValue record, string name)
    {
        try
        {
            return record.Member(name);
        }
        catch (TemplateException)
        {
            _missing.Add((record.Type, name));
            return null;
        }
    }
}
