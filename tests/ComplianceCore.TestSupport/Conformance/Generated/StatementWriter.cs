using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>Writes the statements of a template and of what it includes.</summary>
internal sealed class StatementWriter
{
    private const int MostBlocks = 3;
    private const int MostLoops = 2;
    private const int MostIncludes = 3;
    private const int Depth = 3;

    private readonly Choices _choices;
    private readonly GeneratedScope _scope;
    private readonly ExpressionWriter _expressions;
    private readonly List<TemplateFile> _includes = [];
    private readonly List<(string Call, IReadOnlyCollection<string> Given)> _closedIncludes = [];
    private BlockWriter _blocks;
    private int _depth;
    private int _includeDepth;

    public StatementWriter(Choices choices, GeneratedScope scope, ExpressionWriter expressions)
    {
        (_choices, _scope, _expressions) = (choices, scope, expressions);
        _blocks = new BlockWriter(choices);
    }

    /// <summary>The templates that were included so far.</summary>
    public IReadOnlyList<TemplateFile> Includes => _includes;

    /// <summary>Writes a whole template.</summary>
    public string Template()
    {
        Statements(2 + _choices.Below(7));
        return _blocks.Finish();
    }

    private void Statements(int count)
    {
        for (var index = 0; index < count; index++)
        {
            Statement();
        }
    }

    private void Statement()
    {
        var mayNest = _depth < MostBlocks;
        switch (_choices.Below(18))
        {
            case < 5:
                _blocks.Raw(GeneratedText.Raw(_choices));
                break;
            case < 9:
                Output();
                break;
            case < 11 when mayNest:
                If();
                break;
            case < 13 when mayNest && _scope.LoopDepth < MostLoops:
                For();
                break;
            case 13 when mayNest:
                Capture();
                break;
            case 14 when mayNest && _includeDepth < MostIncludes:
                Include();
                break;
            case 15:
                _blocks.Code(_choices.OneIn(8) ? string.Empty : GeneratedText.Comment(_choices));
                break;
            default:
                Assign();
                break;
        }
    }

    private void Output()
    {
        var captures = _expressions.PathsTo(TemplateType.Markdown);
        _blocks.Code(captures.Count > 0 && _choices.OneIn(3)
            ? _expressions.Path(captures)
            : _expressions.Value(Printable(), Depth));
    }

    private TemplateType Printable() =>
        _choices.Of(TemplateType.Text, TemplateType.Text, TemplateType.Number, TemplateType.Boolean);

    private void If()
    {
        var before = _scope.Remember();
        var kept = default(HashSet<string>);
        _blocks.Code("if " + Condition());
        Branch();
        while (_choices.OneIn(3))
        {
            _blocks.Code("else if " + Condition());
            Branch();
        }

        if (_choices.OneIn(2))
        {
            _blocks.Code("else");
            Branch();
        }
        else
        {
            kept!.IntersectWith(before);
        }

        _blocks.Code("end");
        _scope.Restore(kept!);

        void Branch()
        {
            _scope.Restore(before);
            Body();
            kept ??= _scope.Remember();
            kept.IntersectWith(_scope.Remember());
            _scope.Restore(before);
        }
    }

    private string Condition() => _expressions.Value(TemplateType.Boolean, Depth);

    private void Body()
    {
        _depth++;
        Statements(_choices.Below(4));
        _depth--;
    }

    private void For()
    {
        var type = _choices.Of(_expressions.ListTypes);
        var list = _expressions.Value(type, Depth);
        var before = _scope.Remember();
        var name = _scope.EnterLoop(type.Element);
        _blocks.Code($"for {name} in {list}");
        Body();
        _blocks.Code("end");
        _scope.LeaveLoop();
        _scope.Restore(before);
    }

    private void Capture()
    {
        var name = _scope.NameFor(TemplateType.Markdown);
        _blocks.Code("capture " + name);
        Body();
        _blocks.Code("end");
        _scope.Assign(name, TemplateType.Markdown);
    }

    private void Assign()
    {
        if (_scope.Counters is { Count: > 0 } counters && _choices.OneIn(2))
        {
            var counter = _choices.Of(counters);
            _blocks.Code($"{counter} = {counter} + {_choices.Below(10)}");
            return;
        }

        var type = Assignable();
        var value = _expressions.Value(type, Depth);
        var name = _scope.NameFor(type);
        _blocks.Code(_choices.OneIn(8) ? $"{name}={value}" : $"{name} = {value}");
        _scope.Assign(name, type);
    }

    private TemplateType Assignable() => _choices.Below(7) switch
    {
        6 when _expressions.RecordTypes is { Count: > 0 } records => _choices.Of(records),
        0 => _choices.Of(_expressions.ListTypes),
        1 when _expressions.PathsTo(TemplateType.Date).Count > 0 => TemplateType.Date,
        2 when _expressions.PathsTo(TemplateType.Markdown).Count > 0 => TemplateType.Markdown,
        3 => TemplateType.Number,
        4 => TemplateType.Boolean,
        _ => TemplateType.Text,
    };

    private void Include()
    {
        if (_closedIncludes.Count > 0 && _choices.OneIn(3))
        {
            var (call, given) = _choices.Of(_closedIncludes);
            _blocks.Code(call);
            _scope.Restore([.. _scope.Remember(), .. given]);
            return;
        }

        var file = $"phần/{_includes.Count + 1}.sbn";
        var quote = _choices.Of('"', '\'');
        var code = $"include {quote}{file}{quote}";
        _includes.Add(new TemplateFile(file, string.Empty));
        var index = _includes.Count - 1;
        if (_scope.LoopDepth == 0 && _choices.OneIn(2))
        {
            var given = _scope.Closed(() => _includes[index] = new TemplateFile(file, IncludedText()));
            _closedIncludes.Add((code, given));
        }
        else
        {
            _includes[index] = new TemplateFile(file, IncludedText());
        }

        _blocks.Code(code);
    }

    private string IncludedText()
    {
        var outer = _blocks;
        _blocks = new BlockWriter(_choices);
        _includeDepth++;
        Body();
        _includeDepth--;
        var text = _blocks.Finish();
        _blocks = outer;
        return text;
    }
}
