using ComplianceCore.Documents;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>A fault found by this package while Scriban renders; Scriban lets its own kind of exception pass.</summary>
internal sealed class RefusalException : ScriptRuntimeException
{
    private RefusalException(SourceSpan span, Issue issue)
        : base(span, issue.ToString())
    {
        Issue = issue;
    }

    /// <summary>Creates the exception from a code, its place and what its sentence names.</summary>
    public static RefusalException At(
        SourceSpan span,
        string code,
        params ReadOnlySpan<TextArgument> arguments) =>
        new(span, DocumentTexts.Catalog.Error(code, ScribanPlace.Of(span, SourcePlace.Nowhere), arguments));

    /// <summary>Gives the fault of a bound, which has no place, that of what met it.</summary>
    public static RefusalException Of(TemplateException fault, SourceSpan span) =>
        new(span, UnplacedFault.At(ScribanPlace.Of(span, SourcePlace.Nowhere), fault).Issues[0]);

    /// <summary>What is wrong.</summary>
    public Issue Issue { get; }
}
