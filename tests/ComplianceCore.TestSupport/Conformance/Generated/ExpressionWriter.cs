using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>Writes expressions of a wanted type.</summary>
internal sealed class ExpressionWriter
{
    private readonly Choices _choices;
    private readonly ModelPaths _paths;
    private readonly GeneratedScope _scope;
    private readonly CallWriter _calls;

    public ExpressionWriter(Choices choices, ModelPaths paths, GeneratedScope scope, FunctionTable functions)
    {
        (_choices, _paths, _scope) = (choices, paths, scope);
        _calls = new CallWriter(choices, functions, this);
    }

    /// <summary>Everything of a type that has a value here; names of loops and assignments come first.</summary>
    public IReadOnlyList<ModelPath> PathsTo(TemplateType type) =>
    [
        .. _scope.Names.SelectMany(name => _paths.From(name.Name, name.Type)).Where(path => path.Type.Is(type)),
        .. _paths.Root.Where(path => path.Type.Is(type)),
    ];

    /// <summary>Whether a path or a literal is of a type.</summary>
    public bool Has(TemplateType type) => HasLiterals(type) || PathsTo(type).Count > 0;

    /// <summary>The types of the lists that there are.</summary>
    public IReadOnlyList<ListType> ListTypes => [.. _paths.Root.Select(path => path.Type).OfType<ListType>()];

    /// <summary>The types of the records that there are.</summary>
    public IReadOnlyList<RecordType> RecordTypes => [.. _paths.Root.Select(path => path.Type).OfType<RecordType>()];

    /// <summary>A value with the functions it is piped into, as a statement takes it.</summary>
    /// <param name="type">The type; there is a literal or a path of it.</param>
    /// <param name="depth">How many levels it may have.</param>
    public string Value(TemplateType type, int depth) =>
        depth > 0 && _choices.OneIn(3) && _calls.To(type, depth) is { } call ? call : Plain(type, depth);

    /// <summary>A value without pipes, as it stands before the first of them.</summary>
    public string Plain(TemplateType type, int depth) => type switch
    {
        _ when type.Is(TemplateType.Number) => Sum(depth),
        _ when type.Is(TemplateType.Boolean) => Chain(["&&", "||"], depth, () => Equality(depth)),
        _ => Argument(type, depth),
    };

    /// <summary>A value as it stands after the name of a function: a literal, a path, or parentheses.</summary>
    public string Argument(TemplateType type, int depth)
    {
        if (depth > 0 && _choices.OneIn(6))
        {
            return $"({Value(type, depth - 1)})";
        }

        if (depth > 0 && _choices.OneIn(12) && _calls.MemberOfElement(type, _paths) is { } member)
        {
            return member;
        }

        if (!Has(type))
        {
            return $"({_calls.Made(type)})";
        }

        var paths = PathsTo(type);
        return paths.Count > 0 && (!HasLiterals(type) || !_choices.OneIn(3)) ? Path(paths) : Literal(type);
    }

    /// <summary>One of some paths; the first ones, of loops and assignments, more often than the others.</summary>
    public string Path(IReadOnlyList<ModelPath> paths)
    {
        var index = Math.Min(_choices.Below(paths.Count), _choices.Below(paths.Count));
        var path = paths[index].Text;
        return _choices.OneIn(20) ? path.Replace(".", " . ", StringComparison.Ordinal) : path;
    }

    /// <summary>A whole number of zero or more.</summary>
    public string Count() => _choices.Below(_scope.LoopDepth > 0 ? 4 : 3) switch
    {
        0 => $"{_choices.Below(30)}",
        1 when PathsTo(TemplateType.Number).Where(IsSize).ToArray() is { Length: > 0 } sizes => Path(sizes),
        3 => "for.index",
        _ => $"({_choices.Below(5)} + {_choices.Below(5)})",
    };

    private static bool IsSize(ModelPath path) => path.Text.EndsWith(".size", StringComparison.Ordinal);

    private static bool HasLiterals(TemplateType type) =>
        type.Is(TemplateType.Text) || type.Is(TemplateType.Number) || type.Is(TemplateType.Boolean);

    private string Literal(TemplateType type) => type switch
    {
        _ when type.Is(TemplateType.Number) => GeneratedText.Number(_choices),
        _ when type.Is(TemplateType.Boolean) => _choices.Of("true", "false"),
        _ => GeneratedText.Literal(_choices),
    };

    private string Sum(int depth) => Chain(["+", "-", "*"], depth, () => Signed(depth));

    private string Signed(int depth)
    {
        if (_scope.LoopDepth > 0 && _choices.OneIn(6))
        {
            return "for.index";
        }

        var number = Argument(TemplateType.Number, depth - 1);
        return _choices.Below(12) switch
        {
            0 => "-" + number,
            1 => "- -" + number,
            _ => number,
        };
    }

    private string Equality(int depth) => _choices.OneIn(4)
        ? Joined(_choices.Of("==", "!="), Comparable(depth))
        : Relation(depth);

    /// <summary>Two values of one type, which may be compared.</summary>
    private (string Left, string Right) Comparable(int depth) => _choices.Below(4) switch
    {
        0 => (Sum(depth - 1), Sum(depth - 1)),
        1 => (Relation(depth - 1), Relation(depth - 1)),
        2 when PathsTo(TemplateType.Date).Count > 0 =>
            (Argument(TemplateType.Date, depth - 1), Argument(TemplateType.Date, depth - 1)),
        _ => (Argument(TemplateType.Text, depth - 1), Argument(TemplateType.Text, depth - 1)),
    };

    private string Relation(int depth)
    {
        if (depth <= 0 || _choices.OneIn(2))
        {
            return Negated(depth);
        }

        var sign = _choices.Of("<", "<=", ">", ">=");
        return _choices.OneIn(3) && PathsTo(TemplateType.Date).Count > 0
            ? Joined(sign, (Argument(TemplateType.Date, depth - 1), Argument(TemplateType.Date, depth - 1)))
            : Joined(sign, (Sum(depth - 1), Sum(depth - 1)));
    }

    private string Negated(int depth)
    {
        var boolean = _scope.LoopDepth > 0 && _choices.OneIn(3)
            ? _choices.Of("for.first", "for.last")
            : Argument(TemplateType.Boolean, depth - 1);
        return _choices.Below(8) switch
        {
            0 => "!" + boolean,
            1 => "!!" + boolean,
            _ => boolean,
        };
    }

    private string Chain(string[] signs, int depth, Func<string> operand)
    {
        var chain = operand();
        while (depth > 0 && _choices.OneIn(3))
        {
            chain = Joined(_choices.Of(signs), (chain, operand()));
        }

        return chain;
    }

    // Without white space only where no two signs could be read as one.
    private string Joined(string sign, (string Left, string Right) sides) =>
        char.IsLetterOrDigit(sides.Left[^1]) && char.IsLetterOrDigit(sides.Right[0]) && _choices.OneIn(5)
            ? sides.Left + sign + sides.Right
            : $"{sides.Left} {sign} {sides.Right}";
}
