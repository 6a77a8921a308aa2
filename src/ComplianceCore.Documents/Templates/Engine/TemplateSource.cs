namespace ComplianceCore.Documents;

/// <summary>What an engine reads a template from.</summary>
/// <param name="Template">The template.</param>
/// <param name="Includes">The templates that <c>include</c> may name, each name once.</param>
/// <param name="Model">The names that the template may use, and their types.</param>
/// <param name="Functions">The functions that the template may call.</param>
internal sealed record TemplateSource(
    TemplateFile Template,
    IReadOnlyList<TemplateFile> Includes,
    RecordType Model,
    FunctionTable Functions);
