namespace ComplianceCore.Documents;

/// <summary>The engine that docs/templates.md describes.</summary>
internal sealed class StrictTemplateEngine : TemplateEngine
{
    public StrictTemplateEngine(TemplateLimits limits)
    {
        Limits = limits;
    }

    public override string? ForeignEngine => null;

    public override TemplateLimits Limits { get; }

    internal override IParsedTemplate Parse(TemplateSource source) => new StrictTemplate(source, Limits);
}
