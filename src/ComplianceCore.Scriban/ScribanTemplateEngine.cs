using System.Reflection;
using ComplianceCore.Documents;
using Scriban;

namespace ComplianceCore.Scriban;

/// <summary>
/// Reads and renders templates in the language of Scriban, such as it is when nobody has to trust a template: nothing
/// but the names, functions and includes of the case, within bounds that each stop with an error.
/// </summary>
public sealed class ScribanTemplateEngine : TemplateEngine
{
    private static readonly string _version = VersionOf(typeof(Template).Assembly);

    private readonly ScribanLimits _limits;

    private ScribanTemplateEngine(ScribanLimits limits)
    {
        _limits = limits;
    }

    /// <summary>Creates the engine within its default bounds.</summary>
    public static ScribanTemplateEngine Create() => new(ScribanLimits.Default);

    /// <summary>Creates the engine within bounds of the host's own.</summary>
    /// <param name="limits">How much a template may ask for.</param>
    public static ScribanTemplateEngine Within(ScribanLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new ScribanTemplateEngine(limits);
    }

    /// <summary>Scriban with the version that is loaded, such as <c>Scriban 7.5.2</c>.</summary>
    public override string? ForeignEngine => $"Scriban {_version}";

    /// <summary>How much a template may ask for, of what both engines bound.</summary>
    public override TemplateLimits Limits => _limits.Templates;

    /// <inheritdoc/>
    internal override IParsedTemplate Parse(TemplateSource source) => new ScribanTemplate(source, _limits);

    // What follows a plus sign names a commit, which differs between builds of one version.
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? assembly.GetName().Version!.ToString();
}
