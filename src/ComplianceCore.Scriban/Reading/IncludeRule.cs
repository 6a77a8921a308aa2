using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>What an include may name: a template of the case that is not open already, and not too deep.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Arguments">What its sentence names.</param>
internal sealed record IncludeRule(string Code, TextArgument[] Arguments)
{
    /// <summary>Why a name may not be included here; null when it may.</summary>
    /// <param name="name">What is to be included.</param>
    /// <param name="known">The templates that may be.</param>
    /// <param name="open">Those that are being rendered.</param>
    /// <param name="limits">How deep they may go.</param>
    public static IncludeRule? FaultOf(
        string name,
        IEnumerable<string> known,
        IReadOnlyCollection<string> open,
        TemplateLimits limits)
    {
        var quoted = Quotation.Of(name);
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            // Names are short; a text that is not one is not compared with them to its end.
            var nearest = NearestName.To(quoted, known);
            return new IncludeRule(TemplateIssueCode.IncludeUnknown, [("name", quoted), ("nearest", nearest)]);
        }

        if (open.Contains(name, StringComparer.Ordinal))
        {
            return new IncludeRule(TemplateIssueCode.IncludeCircular, [("name", quoted)]);
        }

        var maximum = NumberLiteral.Print(limits.MaximumIncludeDepth);
        return open.Count < limits.MaximumIncludeDepth
            ? null
            : new IncludeRule(TemplateIssueCode.IncludesTooDeep, [("name", quoted), ("maximum", maximum)]);
    }
}
