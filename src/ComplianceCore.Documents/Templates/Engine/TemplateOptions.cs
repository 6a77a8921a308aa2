namespace ComplianceCore.Documents;

/// <summary>What a template is read with besides its model and functions.</summary>
internal sealed record TemplateOptions
{
    /// <summary>No includes, and the bounds that hold unless a host sets its own.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The templates that <c>include</c> may name: file name and text by that name.</summary>
    public IReadOnlyDictionary<string, (string FileName, string Text)> Includes { get; init; } =
        new Dictionary<string, (string FileName, string Text)>(StringComparer.Ordinal);

    /// <summary>How much the template may ask for.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;
}
