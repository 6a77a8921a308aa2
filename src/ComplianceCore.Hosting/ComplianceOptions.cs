using ComplianceCore.Documents;

namespace ComplianceCore.Hosting;

/// <summary>What a host decides once for all its cases.</summary>
public sealed record ComplianceOptions
{
    /// <summary>The strict engine, and issues told in Vietnamese.</summary>
    public static ComplianceOptions Default { get; } = new();

    /// <summary>What reads and renders templates.</summary>
    public TemplateEngine Engine { get; init; } = TemplateEngine.Strict;

    /// <summary>The language in which logs tell the issues of a case.</summary>
    public Language Language { get; init; } = Language.Vietnamese;
}
