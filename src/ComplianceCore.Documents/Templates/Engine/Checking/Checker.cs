namespace ComplianceCore.Documents;

/// <summary>Checks every name, member, function and type of a template against its model.</summary>
/// <remarks>An include is checked where it stands, with the names that are known there.</remarks>
internal sealed class Checker
{
    private readonly Scope _scope;
    private readonly ExpressionChecker _expressions;
    private readonly FunctionTable _functions;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Statement>> _includes;
    private readonly TemplateFaults _faults;
    private readonly TemplateLimits _limits;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private long _steps;

    public Checker(
        TemplateSource source,
        IReadOnlyDictionary<string, IReadOnlyList<Statement>> includes,
        TemplateFaults faults,
        TemplateLimits limits)
    {
        _scope = new Scope(source.Model);
        _expressions = new ExpressionChecker(_scope, source.Functions, faults);
        _functions = source.Functions;
        _includes = includes;
        _faults = faults;
        _limits = limits;
    }

    /// <summary>Checks statements in their order, and leaves the scope as it is after them.</summary>
    public void Check(IReadOnlyList<Statement> body)
    {
        for (var index = 0; index < body.Count; index++)
        {
            CountSteps(body[index], 1);
            Check(body[index]);
        }
    }

    private void Check(Statement statement)
    {
        switch (statement)
        {
            case Statement.Output output:
                CheckOutput(output);
                break;
            case Statement.Assign assign:
                CheckTarget(assign.Target, _expressions.TypeOf(assign.Value));
                break;
            case Statement.Capture capture:
                Check(capture.Body);
                CheckTarget(capture.Target, TemplateType.Markdown);
                break;
            case Statement.If choice:
                CheckIf(choice);
                break;
            case Statement.For loop:
                CheckFor(loop);
                break;
            case Statement.Include include:
                CheckInclude(include);
                break;
        }
    }

    private void CountSteps(Statement statement, long count)
    {
        _steps += count;
        if (_steps > _limits.MaximumSteps)
        {
            var maximum = NumberLiteral.Print(_limits.MaximumSteps);
            throw _faults.Stop(TemplateIssueCode.TooManySteps, statement.At, ("maximum", maximum));
        }
    }

    private void CheckOutput(Statement.Output output)
    {
        var type = _expressions.TypeOf(output.Value);
        if (type is ListType or RecordType || ReferenceEquals(type, TemplateType.Date))
        {
            _faults.Add(TemplateIssueCode.NotPrintable, output.At, ("type", type.Name));
        }
    }

    private void CheckTarget(Expression.Name target, TemplateType? type)
    {
        if (!MayDefine(target) || _scope.IsLoopName(target.Text))
        {
            _faults.Add(TemplateIssueCode.NameTaken, target.At, ("name", Quotation.Of(target.Text)));
            return;
        }

        var known = _scope.IsAssigned(target.Text) ? _scope.TypeOf(target.Text) : null;
        if (known is not null && type is not null && !known.Is(type))
        {
            _faults.Add(
                TemplateIssueCode.TypeChanged,
                target.At,
                ("name", Quotation.Of(target.Text)),
                ("first", known.Name),
                ("second", type.Name));
        }

        _scope.Assign(target.Text, type);
    }

    private bool MayDefine(Expression.Name target) =>
        !_scope.IsModelName(target.Text)
        && !Refusals.IsReserved(target.Text)
        && _functions.Find(target.Text) is null;

    private void CheckIf(Statement.If choice)
    {
        var before = _scope.Remember();
        var after = new List<HashSet<string>>();
        foreach (var (condition, body) in choice.Branches)
        {
            CountSteps(choice, _scope.CertainCount);
            CheckCondition(condition);
            Check(body);
            after.Add(_scope.Remember());
            _scope.Restore(before);
        }

        Check(choice.Otherwise);
        var certain = _scope.Remember();
        after.ForEach(certain.IntersectWith);
        _scope.Restore(certain);
    }

    private void CheckCondition(Expression condition)
    {
        var type = _expressions.TypeOf(condition);
        if (type is not null && !type.Is(TemplateType.Boolean))
        {
            _faults.Add(TemplateIssueCode.ConditionNotBoolean, condition.At, ("type", type.Name));
        }
    }

    private void CheckFor(Statement.For loop)
    {
        var type = _expressions.TypeOf(loop.List);
        if (type is not (null or ListType))
        {
            _faults.Add(TemplateIssueCode.NotAList, loop.List.At, ("type", type.Name));
        }

        var item = loop.Item;
        if (!MayDefine(item) || _scope.IsLoopName(item.Text) || _scope.IsAssigned(item.Text))
        {
            _faults.Add(TemplateIssueCode.NameTaken, item.At, ("name", Quotation.Of(item.Text)));
        }

        CountSteps(loop, _scope.CertainCount);
        var before = _scope.Remember();
        _scope.EnterLoop(item.Text, (type as ListType)?.Element);
        Check(loop.Body);
        _scope.LeaveLoop();
        _scope.Restore(before);
    }

    private void CheckInclude(Statement.Include include)
    {
        if (!_includes.TryGetValue(include.Name, out var body))
        {
            var nearest = NearestName.To(include.Name, _includes.Keys);
            ReportInclude(TemplateIssueCode.IncludeUnknown, include, ("nearest", nearest));
            return;
        }

        if (_open.Contains(include.Name))
        {
            ReportInclude(TemplateIssueCode.IncludeCircular, include);
            return;
        }

        if (_open.Count == _limits.MaximumIncludeDepth)
        {
            var maximum = NumberLiteral.Print(_limits.MaximumIncludeDepth);
            ReportInclude(TemplateIssueCode.IncludesTooDeep, include, ("maximum", maximum));
            return;
        }

        _open.Add(include.Name);
        Check(body);
        _open.Remove(include.Name);
    }

    private void ReportInclude(string code, Statement.Include include, params ReadOnlySpan<TextArgument> arguments) =>
        _faults.Add(code, include.At, [("name", Quotation.Of(include.Name)), .. arguments]);
}
