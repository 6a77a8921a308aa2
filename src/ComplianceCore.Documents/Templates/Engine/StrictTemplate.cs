using System.Collections.Frozen;

namespace ComplianceCore.Documents;

/// <summary>A template of the strict engine, read and checked whole.</summary>
internal sealed class StrictTemplate : IParsedTemplate
{
    private readonly TemplateSource _source;
    private readonly TemplateLimits _limits;
    private readonly IReadOnlyList<Statement> _body;
    private readonly FrozenDictionary<string, IReadOnlyList<Statement>> _includes;
    private readonly int _variables;

    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    public StrictTemplate(TemplateSource source, TemplateLimits limits)
    {
        (_source, _limits) = (source, limits);
        var slots = new SlotTable();
        var faults = new TemplateFaults(limits.MaximumFaults);
        _body = Parser.Read(source.Template, slots, faults, limits);
        _includes = source.Includes
            .OrderBy(include => include.Name, StringComparer.Ordinal)
            .ToDictionary(
                include => include.Name,
                include => Parser.Read(include, slots, faults, limits),
                StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        new Checker(source, _includes, faults, limits).Check(_body);
        faults.ThrowIfAny();
        _variables = slots.Count;
    }

    /// <inheritdoc/>
    public string Render(RecordValue root, TemplateEscaper escape, CancellationToken cancellation)
    {
        if (!root.Type.Is(_source.Model))
        {
            throw new ArgumentException($"The template was read against the model '{_source.Model}'.", nameof(root));
        }

        cancellation.ThrowIfCancellationRequested();
        var budget = new RenderBudget(_limits, SourcePlace.WholeFile(_source.Template.Name), cancellation);
        var expressions = new ExpressionEvaluator(root, _source.Functions, budget, _variables);
        var output = new TemplateOutput(budget, escape);
        try
        {
            new Evaluator(expressions, _includes, budget, output).Run(_body);
        }
        catch (TemplateException fault) when (fault.Issues.Any(UnplacedFault.Is))
        {
            throw UnplacedFault.At(budget.Place, fault);
        }

        return output.ToString();
    }
}
