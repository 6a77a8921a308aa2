using System.Collections;
using System.Runtime.CompilerServices;
using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// What one rendering of Scriban knows, may do and has done: every node is counted before it is evaluated, and every
/// value is judged where Scriban would print it, convert it, or look into it.
/// </summary>
internal sealed class BoundedContext : TemplateContext
{
    // Calls inside each other are more than those of own functions, which are counted here: pipes and includes are too.
    private const int CallsBesideOwnFunctions = 1_000;

    private readonly ScribanLimits _limits;
    private readonly RenderMeter _meter;
    private readonly TemplateEscaper _escape;
    private readonly Evaluation _evaluation;
    private int _recursion;
    private SourceSpan _evaluated;

    public BoundedContext(
        ScribanLimits limits,
        IReadOnlyDictionary<string, ScriptPage> includes,
        HostNames names,
        RenderMeter meter,
        TemplateEscaper escape)
        : base(names.ToScriptObject())
    {
        (_limits, _meter, _escape) = (limits, meter, escape);
        _evaluation = new Evaluation(this);
        Includes = new IncludeRun(this, includes, limits.Templates);
        Lists = new ListMaker(this, limits);
        NewLine = "\n";
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedTargetAccess = false;
        MemberFilter = _ => false;
        TryGetVariable = names.RefuseUnknown;
        RecursiveLimit = limits.MaximumRecursion + CallsBesideOwnFunctions;
        LoopLimit = AtMostInteger(limits.Templates.MaximumSteps);
        LimitToString = AtMostInteger(limits.Templates.MaximumCharacters);
    }

    /// <summary>What functions of the case spend.</summary>
    public RenderBudget Budget => _meter.Budget;

    /// <summary>Renders includes.</summary>
    public IncludeRun Includes { get; }

    /// <summary>Makes lists.</summary>
    public ListMaker Lists { get; }

    /// <summary>Renders a page whole.</summary>
    public string Run(ScriptPage page)
    {
        Write(page);
        return Output.ToString()!;
    }

    /// <summary>Writes a page into what is being written.</summary>
    public void Write(ScriptPage page)
    {
        if (Evaluate(page, aliasReturnedFunction: false) is { } returned)
        {
            Write(page.Span, returned);
        }
    }

    /// <summary>Evaluates nodes with an output of their own, and hands back what they wrote.</summary>
    public string WriteAside(ScriptNode node)
    {
        PushOutput();
        if (node is ScriptPage page)
        {
            Write(page);
        }
        else
        {
            Evaluate(node, aliasReturnedFunction: false);
        }

        return PopOutput().ToString()!;
    }

    /// <summary>
    /// The fault of a stack that ended before the bounds that were set: it names the nearest of them.
    /// </summary>
    public RefusalException StackExhausted(SourceSpan span) => _recursion > 0
        ? RefusalException.At(
            span, TemplateIssueCode.RecursionTooDeep, ("maximum", NumberLiteral.Print(_recursion - 1)))
        : RefusalException.At(
            span,
            TemplateIssueCode.NestingTooDeep,
            ("maximum", NumberLiteral.Print(_limits.Templates.MaximumNesting)));

    /// <summary>Counts work on elements of lists and characters of texts.</summary>
    public void Spend(long elements, long characters) => _meter.SpendSize(elements, characters, CurrentSpan);

    /// <summary>Counts text that is about to be made or written.</summary>
    public void SpendCharacters(long count) => _meter.SpendCharacters(count, CurrentSpan);

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw StackExhausted(scriptNode.Span);
        }

        _meter.SpendStep(scriptNode.Span);
        if (scriptNode.Parent is ScriptFunction)
        {
            return EvaluateBody(scriptNode);
        }

        if (scriptNode is ScriptRawStatement raw)
        {
            _meter.SpendCharacters(raw.Text.Length, raw.Span);
        }

        var value = _evaluation.TryEvaluate(scriptNode, out var evaluated)
            ? evaluated
            : base.Evaluate(scriptNode, aliasReturnedFunction);
        ValueUse.Check(this, scriptNode, value);
        _evaluated = scriptNode.Span;
        return value;
    }

    /// <summary>Prints a value, escaped once when it is plain text.</summary>
    /// <param name="span">The block that prints it; the statement in it has just been evaluated.</param>
    /// <param name="textAsObject">The value.</param>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        _meter.RequireCharacters((textAsObject as string)?.Length ?? 0, _evaluated);
        var text = textAsObject switch
        {
            string plain => _escape(plain),
            MarkdownValue markdown => markdown.Markdown,
            bool boolean => boolean ? "true" : "false",
            _ => ScriptValue.PrintedOf(textAsObject) ?? throw NotPrintable(_evaluated, textAsObject),
        };
        _meter.SpendCharacters(text.Length, _evaluated);
        return Write(text);
    }

    /// <summary>The text of what is text, a number or nothing; nothing else becomes text on the way.</summary>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value is null ? null : ScriptValue.PrintedOf(value) ?? throw NotPrintable(CurrentSpan, value);

    /// <summary>Whether a condition holds, which has to be true, false or nothing at all.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool boolean => boolean,
        _ => throw RefusalException.At(
            span, TemplateIssueCode.ConditionNotBoolean, ("type", ScriptValue.TypeOf(value))),
    };

    public override void Import(SourceSpan span, object objectToImport) =>
        throw RefusalException.At(span, TemplateIssueCode.ScribanSyntaxRefused, ("found", "import"));

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => MemberAccess.Only;

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is IList ? MemberAccess.Only : null;

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        _meter.SpendStep(loop.Span);
        return true;
    }

    private object? EvaluateBody(ScriptNode body)
    {
        _recursion++;
        if (_recursion > _limits.MaximumRecursion)
        {
            throw RefusalException.At(
                body.Span,
                TemplateIssueCode.RecursionTooDeep,
                ("maximum", NumberLiteral.Print(_limits.MaximumRecursion)));
        }

        var value = base.Evaluate(body, aliasReturnedFunction: false);
        _recursion--;
        return value;
    }

    private static RefusalException NotPrintable(SourceSpan span, object? value) =>
        RefusalException.At(span, TemplateIssueCode.NotPrintable, ("type", ScriptValue.TypeOf(value)));

    // Scriban's own bounds stand just behind those that are counted here; it cuts at one of them, without a word.
    private static int AtMostInteger(long bound) => (int)Math.Min(bound, int.MaxValue - 1) + 1;
}
