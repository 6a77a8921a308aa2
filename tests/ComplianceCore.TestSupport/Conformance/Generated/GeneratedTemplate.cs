using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>A valid template that nobody wrote.</summary>
/// <param name="Template">The template.</param>
/// <param name="Includes">The templates that it includes, directly or not.</param>
internal sealed record GeneratedTemplate(TemplateFile Template, IReadOnlyList<TemplateFile> Includes)
{
    /// <summary>What an engine reads it from.</summary>
    public TemplateSource Over(ConformanceModel model) => new(Template, Includes, model.Type, model.Functions);

    /// <summary>The text of all files, for a failing test.</summary>
    public override string ToString() =>
        string.Join('\n', Includes.Prepend(Template).Select(file => $"--- {file.Name}\n{file.Text}"));
}
