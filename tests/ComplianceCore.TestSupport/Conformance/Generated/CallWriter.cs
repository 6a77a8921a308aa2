using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>Writes values that are piped into functions.</summary>
internal sealed class CallWriter
{
    private readonly Choices _choices;
    private readonly FunctionTable _functions;
    private readonly ExpressionWriter _expressions;

    public CallWriter(Choices choices, FunctionTable functions, ExpressionWriter expressions)
    {
        (_choices, _functions, _expressions) = (choices, functions, expressions);
    }

    /// <summary>A call whose result is of a type; null when no function can be called for one.</summary>
    public string? To(TemplateType type, int depth)
    {
        var names = _functions.Names.Where(name => TypesFor(_functions.Find(name)!, type) is not null).ToArray();
        return names.Length > 0 ? Call(_functions.Find(_choices.Of(names))!, type, depth) : null;
    }

    /// <summary>A call that makes what no path leads to and no literal says.</summary>
    public string Made(TemplateType type)
    {
        var maker = _choices.Of(MakersOf(type));
        return $"{_expressions.Path(_expressions.PathsTo(maker.Parameters[0]))} | {maker.Name}";
    }

    /// <summary>A member of the first or last element of a list, such as <c>(units | first).name</c>.</summary>
    public string? MemberOfElement(TemplateType type, ModelPaths paths)
    {
        var functions = _functions.Names.Where(name => IsElementOf(_functions.Find(name)!)).ToArray();
        var lists = paths.Root.Where(path => path.IsNeverEmpty).ToArray();
        if (functions.Length == 0 || lists.Length == 0)
        {
            return null;
        }

        var list = _choices.Of(lists);
        var members = paths
            .From($"({list.Text} | {_choices.Of(functions)})", ((ListType)list.Type).Element)
            .Where(member => member.Type.Is(type))
            .ToArray();
        return members.Length > 0 ? _choices.Of(members).Text : null;
    }

    private static bool IsElementOf(TemplateFunction function) =>
        function.Parameters is [ListType { Element: var element }]
        && element.Is(TemplateType.Any)
        && function.Result.Is(TemplateType.Any);

    private string Call(TemplateFunction function, TemplateType type, int depth)
    {
        var types = TypesFor(function, type)!;
        var arguments = types.Select((each, index) => Argument(function.Name, index, each, depth - 1)).ToArray();
        var space = _choices.OneIn(10) ? "\n  " : " ";
        return string.Join(' ', [$"{arguments[0]} |{space}{function.Name}", .. arguments.Skip(1)]);
    }

    private string Argument(string function, int index, TemplateType type, int depth) =>
        ArgumentHints.Of(function, index) switch
        {
            ArgumentHint.Count => _expressions.Count(),
            ArgumentHint.Digit => $"{_choices.Below(10)}",
            ArgumentHint.Positive => $"{1 + _choices.Below(30)}",
            ArgumentHint.SomeText => GeneratedText.SomeLiteral(_choices),
            ArgumentHint.SomeElements => _expressions.Path(
                [.. _expressions.PathsTo(type).Where(path => path.IsNeverEmpty)]),
            _ when index > 0 => _expressions.Argument(type, depth),
            _ => _expressions.Value(type, depth),
        };

    /// <summary>The types of the arguments for a result of a type; null when there are no such values.</summary>
    private TemplateType[]? TypesFor(TemplateFunction function, TemplateType result)
    {
        var any = AnyFor(function.Result, result);
        if (any is null)
        {
            return null;
        }

        TemplateType[] types = [.. function.Parameters.Select(parameter => Filled(parameter, any))];
        return types.Index().All(each => IsThere(function.Name, each.Index, each.Item)) ? types : null;
    }

    /// <summary>What <c>any</c> stands for when the result is of a type; null when it cannot be.</summary>
    private static TemplateType? AnyFor(TemplateType declared, TemplateType result) => (declared, result) switch
    {
        _ when declared.Is(TemplateType.Any) => result,
        (ListType list, ListType wanted) => AnyFor(list.Element, wanted.Element),
        _ => declared.Is(result) ? TemplateType.Text : null,
    };

    private static TemplateType Filled(TemplateType parameter, TemplateType any) => parameter switch
    {
        ListType list => TemplateType.ListOf(Filled(list.Element, any)),
        _ => parameter.Is(TemplateType.Any) ? any : parameter,
    };

    private bool IsThere(string function, int index, TemplateType type) =>
        ArgumentHints.Of(function, index) == ArgumentHint.SomeElements
            ? _expressions.PathsTo(type).Any(path => path.IsNeverEmpty)
            : _expressions.Has(type) || MakersOf(type).Length > 0;

    /// <summary>The functions that make a type, whatever it is, from one path: <c>names</c> a list of texts.</summary>
    private TemplateFunction[] MakersOf(TemplateType type) =>
    [
        .. _functions.Names
            .Select(name => _functions.Find(name)!)
            .Where(function => function.Parameters.Count == 1 && function.Result.Is(type))
            .Where(function => _expressions.PathsTo(function.Parameters[0]).Count > 0),
    ];
}
