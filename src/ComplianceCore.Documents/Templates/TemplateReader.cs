namespace ComplianceCore.Documents;

/// <summary>Reads the templates of one case, which share their engine, names and includes.</summary>
/// <param name="Engine">What reads and renders them.</param>
/// <param name="Model">The names and functions that they may use.</param>
/// <param name="Includes">The templates that they may include, in NFC with line feeds.</param>
internal sealed record TemplateReader(
    TemplateEngine Engine,
    TemplateModel Model,
    IReadOnlyList<TemplateFile> Includes)
{
    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    public IParsedTemplate Parse(string text, string file) =>
        Engine.Parse(new TemplateSource(new TemplateFile(file, text), Includes, Model.Type, Model.Functions));

    /// <summary>Reads a template for a body.</summary>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    public DispatchTemplate ParseBody(string text, string file) => new(text, file, this);
}
