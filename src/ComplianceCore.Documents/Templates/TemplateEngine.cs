namespace ComplianceCore.Documents;

/// <summary>
/// Reads and renders templates: the strict engine of this package, or Scriban from the package ComplianceCore.Scriban.
/// </summary>
/// <remarks>
/// Templates of both have the same names and functions, and values are escaped alike. A new engine needs the values of
/// a template, which are no public types: engines are made in the packages of this release.
/// </remarks>
public abstract class TemplateEngine
{
    private protected TemplateEngine()
    {
    }

    /// <summary>The strict engine within its default bounds.</summary>
    public static TemplateEngine Strict { get; } = new StrictTemplateEngine(TemplateLimits.Default);

    /// <summary>The strict engine within bounds of the host's own.</summary>
    /// <param name="limits">How much a template may ask for.</param>
    public static TemplateEngine StrictWithin(TemplateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new StrictTemplateEngine(limits);
    }

    /// <summary>
    /// The engine that a receipt names beside this library, with its version, such as <c>Scriban 7.5.2</c>; null for
    /// the strict engine, which is part of the library.
    /// </summary>
    public abstract string? ForeignEngine { get; }

    /// <summary>How much a template may ask for.</summary>
    public abstract TemplateLimits Limits { get; }

    /// <summary>Reads a template with all that it includes.</summary>
    /// <exception cref="TemplateException">The template or an include has faults; all of them are listed.</exception>
    internal abstract IParsedTemplate Parse(TemplateSource source);
}
