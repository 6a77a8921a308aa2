namespace ComplianceCore.Documents;

/// <summary>Renders statements that a check has found sound; one evaluator serves one rendering.</summary>
internal sealed class Evaluator
{
    private readonly ExpressionEvaluator _expressions;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Statement>> _includes;
    private readonly RenderBudget _budget;
    private readonly TemplateOutput _output;

    public Evaluator(
        ExpressionEvaluator expressions,
        IReadOnlyDictionary<string, IReadOnlyList<Statement>> includes,
        RenderBudget budget,
        TemplateOutput output)
    {
        _expressions = expressions;
        _includes = includes;
        _budget = budget;
        _output = output;
    }

    /// <summary>Renders statements in their order.</summary>
    public void Run(IReadOnlyList<Statement> body)
    {
        for (var index = 0; index < body.Count; index++)
        {
            var statement = body[index];
            _budget.Place = statement.At;
            _budget.SpendSteps(1);
            Run(statement);
        }
    }

    private void Run(Statement statement)
    {
        switch (statement)
        {
            case Statement.Raw raw:
                _output.Write(raw.Text);
                break;
            case Statement.Output output:
                _output.Print(_expressions.Evaluate(output.Value));
                break;
            case Statement.Assign assign:
                _expressions.Set(assign.Target, _expressions.Evaluate(assign.Value));
                break;
            case Statement.Capture capture:
                RunCapture(capture);
                break;
            case Statement.If choice:
                RunIf(choice);
                break;
            case Statement.For loop:
                RunFor(loop);
                break;
            case Statement.Include include:
                Run(_includes[include.Name]);
                break;
        }
    }

    private void RunCapture(Statement.Capture capture)
    {
        var outer = _output.Begin();
        Run(capture.Body);
        _expressions.Set(capture.Target, new MarkdownValue(_output.End(outer)));
    }

    private void RunIf(Statement.If choice)
    {
        foreach (var (condition, body) in choice.Branches)
        {
            if (_expressions.IsTrue(condition))
            {
                Run(body);
                return;
            }
        }

        Run(choice.Otherwise);
    }

    private void RunFor(Statement.For loop)
    {
        var items = ((ListValue)_expressions.Evaluate(loop.List)).Items;
        var (outerIndex, outerSize) = (_expressions.LoopIndex, _expressions.LoopSize);
        for (var index = 0; index < items.Count; index++)
        {
            _budget.SpendSteps(1);
            (_expressions.LoopIndex, _expressions.LoopSize) = (index, items.Count);
            _expressions.Set(loop.Item, items[index]);
            Run(loop.Body);
        }

        (_expressions.LoopIndex, _expressions.LoopSize) = (outerIndex, outerSize);
        _expressions.Set(loop.Item, value: null);
    }
}
