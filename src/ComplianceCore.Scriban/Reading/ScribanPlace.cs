using Scriban.Parsing;

namespace ComplianceCore.Scriban;

/// <summary>A place as Scriban counts it, from 0.</summary>
internal static class ScribanPlace
{
    /// <summary>The place where a span begins, or another one when Scriban did not say where.</summary>
    public static SourcePlace Of(SourceSpan span, SourcePlace otherwise) =>
        string.IsNullOrEmpty(span.FileName) || span.Start.Line < 0
            ? otherwise
            : new SourcePlace(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}
