using System.Collections.Frozen;
using ComplianceCore.Documents;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>A template that Scriban has read and this package has looked through.</summary>
internal sealed class ScribanTemplate : IParsedTemplate
{
    private readonly TemplateSource _source;
    private readonly ScribanLimits _limits;
    private readonly ScriptPage _page;
    private readonly FrozenDictionary<string, ScriptPage> _includes;
    private readonly HostNames _names;

    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    public ScribanTemplate(TemplateSource source, ScribanLimits limits)
    {
        (_source, _limits) = (source, limits);
        _names = new HostNames(source.Model, source.Functions);
        var faults = new TemplateFaults(limits.Templates.MaximumFaults);
        var reader = new PageReader(_names, faults, limits);
        _page = reader.Read(source.Template);
        _includes = source.Includes
            .OrderBy(include => include.Name, StringComparer.Ordinal)
            .ToDictionary(include => include.Name, reader.Read, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        new IncludeCheck(_includes, faults, limits.Templates).Check(_page);
        faults.ThrowIfAny();
    }

    /// <inheritdoc/>
    public string Render(RecordValue root, TemplateEscaper escape, CancellationToken cancellation)
    {
        if (!root.Type.Is(_source.Model))
        {
            throw new ArgumentException($"The template was read against the model '{_source.Model}'.", nameof(root));
        }

        cancellation.ThrowIfCancellationRequested();
        var meter = new RenderMeter(_limits, cancellation);
        var context = new BoundedContext(_limits, _includes, _names, meter, escape);
        context.PushGlobal(new ModelScope(root));
        context.PushGlobal(new AssignmentScope(_names));
        try
        {
            return context.Run(_page);
        }
        catch (Exception fault) when (RenderFault.IsOne(fault))
        {
            RenderFault.ThrowIfCancelled(fault, cancellation);
            var known = RenderFault.IsOfStack(fault) ? context.StackExhausted(_page.Span) : fault;
            throw RenderFault.Of(known, SourcePlace.WholeFile(_source.Template.Name));
        }
    }
}
