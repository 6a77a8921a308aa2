using System.Collections.Frozen;

namespace ComplianceCore.Documents;

/// <summary>A template, read and checked whole; several threads may render it at once.</summary>
internal sealed class ParsedTemplate
{
    private readonly string _fileName;
    private readonly RecordType _model;
    private readonly FunctionTable _functions;
    private readonly TemplateLimits _limits;
    private readonly IReadOnlyList<Statement> _body;
    private readonly FrozenDictionary<string, IReadOnlyList<Statement>> _includes;
    private readonly int _variables;

    private ParsedTemplate(
        string text,
        string fileName,
        RecordType model,
        FunctionTable functions,
        TemplateOptions options)
    {
        (_fileName, _model, _functions, _limits) = (fileName, model, functions, options.Limits);
        var slots = new SlotTable();
        var faults = new TemplateFaults(_limits.MaximumFaults);
        _body = Parser.Read(text, fileName, slots, faults, _limits);
        _includes = options.Includes
            .OrderBy(include => include.Key, StringComparer.Ordinal)
            .ToDictionary(
                include => include.Key,
                include => Parser.Read(include.Value.Text, include.Value.FileName, slots, faults, _limits),
                StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        new Checker(model, functions, _includes, faults, _limits).Check(_body);
        faults.ThrowIfAny();
        _variables = slots.Count;
    }

    /// <summary>Reads a template that includes no other, within the default bounds.</summary>
    /// <param name="text">The template.</param>
    /// <param name="fileName">The file as messages name it.</param>
    /// <param name="model">The names that the template may use, and their types.</param>
    /// <param name="functions">The functions that the template may call.</param>
    /// <exception cref="TemplateException">The template has faults; all of them are listed.</exception>
    public static ParsedTemplate Parse(string text, string fileName, RecordType model, FunctionTable functions) =>
        Parse(text, fileName, model, functions, TemplateOptions.Default);

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="fileName">The file as messages name it.</param>
    /// <param name="model">The names that the template may use, and their types.</param>
    /// <param name="functions">The functions that the template may call.</param>
    /// <param name="options">The templates it may include, and its bounds.</param>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    public static ParsedTemplate Parse(
        string text,
        string fileName,
        RecordType model,
        FunctionTable functions,
        TemplateOptions options) =>
        new(text, fileName, model, functions, options);

    /// <summary>Renders the template over a model.</summary>
    /// <param name="root">The model; a record of the type that the template was read against.</param>
    /// <param name="escape">What plain text becomes in print, such as <see cref="MarkdownText.Escape"/>.</param>
    /// <param name="cancellation">Stops the rendering.</param>
    /// <exception cref="ArgumentException">The model is of another type.</exception>
    /// <exception cref="TemplateException">
    /// The rendering reached a bound, a number became too large, or the model or a function refused; the place is told.
    /// </exception>
    public string Render(RecordValue root, TemplateEscaper escape, CancellationToken cancellation)
    {
        if (!root.Type.Is(_model))
        {
            throw new ArgumentException($"The template was read against the model '{_model}'.", nameof(root));
        }

        cancellation.ThrowIfCancellationRequested();
        var budget = new RenderBudget(_limits, SourcePlace.WholeFile(_fileName), cancellation);
        var expressions = new ExpressionEvaluator(root, _functions, budget, _variables);
        var output = new TemplateOutput(budget, escape);
        try
        {
            new Evaluator(expressions, _includes, budget, output).Run(_body);
        }
        catch (TemplateException fault) when (fault.Issues.Any(IsUnplaced))
        {
            throw new TemplateException(
                [.. fault.Issues.Select(issue => IsUnplaced(issue) ? issue with { Place = budget.Place } : issue)]);
        }

        return output.ToString();
    }

    /// <summary>Whether a fault comes from the model or a function, which do not know what asked them.</summary>
    private static bool IsUnplaced(Issue issue) => issue.Place == SourcePlace.Nowhere;
}
