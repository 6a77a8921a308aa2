using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

/// <summary>What an engine makes of a template: a text, or why it stops.</summary>
/// <param name="Text">The text; null when the engine stopped.</param>
/// <param name="Code">The code of the first fault; null when there is a text.</param>
internal sealed record Outcome(string? Text, string? Code)
{
    /// <summary>Reads and renders a template; what is no fault of the template is not caught.</summary>
    public static Outcome Of(TemplateEngine engine, TemplateSource source, RecordValue root)
    {
        try
        {
            return new Outcome(
                engine.Parse(source).Render(root, MarkdownText.Escape, CancellationToken.None), Code: null);
        }
        catch (TemplateException fault)
        {
            return new Outcome(Text: null, fault.Issues[0].Code);
        }
    }

    /// <summary>Whether an engine reads a template, whatever it then makes of it.</summary>
    public static bool IsRead(TemplateEngine engine, TemplateSource source)
    {
        try
        {
            engine.Parse(source);
            return true;
        }
        catch (TemplateException)
        {
            return false;
        }
    }

    /// <summary>Reads and renders a generated template.</summary>
    public static Outcome Of(TemplateEngine engine, GeneratedTemplate template, ConformanceModel model) =>
        Of(engine, template.Over(model), model.Root);
}
