namespace ComplianceCore.Documents.Tests;

/// <summary>An engine that is not part of the library, and renders as the strict one does.</summary>
internal sealed class OtherEngine : TemplateEngine
{
    public override string ForeignEngine => "Khác 1.0";

    public override TemplateLimits Limits => TemplateLimits.Default;

    internal override IParsedTemplate Parse(TemplateSource source) => Strict.Parse(source);
}
