namespace ComplianceCore.Documents;

/// <summary>
/// A fault of the model or of a function, which do not know what asked them; the rendering puts in the place.
/// </summary>
internal static class UnplacedFault
{
    /// <summary>The exception that stops the rendering.</summary>
    public static TemplateException Of(string code, params ReadOnlySpan<TextArgument> arguments) =>
        new([DocumentTexts.Catalog.Error(code, SourcePlace.Nowhere, arguments)]);

    /// <summary>The same exception with a place for those issues that lack one.</summary>
    public static TemplateException At(SourcePlace place, TemplateException fault) =>
        new([.. fault.Issues.Select(issue => Is(issue) ? issue with { Place = place } : issue)]);

    /// <summary>Whether an issue still lacks its place.</summary>
    public static bool Is(Issue issue) => issue.Place == SourcePlace.Nowhere;
}
