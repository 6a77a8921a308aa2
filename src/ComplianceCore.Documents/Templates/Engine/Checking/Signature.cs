namespace ComplianceCore.Documents;

/// <summary>The types of one call, and what its <see cref="TemplateType.Any"/> turned out to be.</summary>
internal sealed class Signature
{
    private TemplateType? _any;

    /// <summary>
    /// Whether an argument fits a parameter; the first that meets <c>any</c> decides it for the call. Markdown fits
    /// only where a function asks for it.
    /// </summary>
    public bool Accepts(TemplateType parameter, TemplateType argument)
    {
        if (ReferenceEquals(parameter, TemplateType.Any))
        {
            if (argument.Is(TemplateType.Markdown))
            {
                return false;
            }

            _any ??= argument;
            return _any.Is(argument);
        }

        return parameter is ListType expected && argument is ListType found
            ? Accepts(expected.Element, found.Element)
            : parameter.Is(argument);
    }

    /// <summary>The type with <c>any</c> filled in; null when no argument told what it is.</summary>
    public TemplateType? Complete(TemplateType type) => type switch
    {
        _ when ReferenceEquals(type, TemplateType.Any) => _any,
        ListType list => Complete(list.Element) is { } element ? TemplateType.ListOf(element) : null,
        _ => type,
    };
}
