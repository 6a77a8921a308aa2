using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>
/// Whether the values of one call fit the parameters, and what their <see cref="TemplateType.Any"/> is.
/// </summary>
internal sealed class ArgumentFit
{
    private string? _any;

    /// <summary>Whether a value fits a parameter; the first that meets <c>any</c> decides it for the call.</summary>
    public bool Accepts(TemplateType parameter, TemplateValue value) => (parameter, value) switch
    {
        (ListType expected, ListValue list) => list.Items.All(item => Accepts(expected.Element, item)),
        (RecordType expected, RecordValue record) => record.Type.Is(expected),
        (ScalarType, _) when ReferenceEquals(parameter, TemplateType.Any) => AcceptsAny(value),
        (ScalarType, _) => string.Equals(parameter.Name, KindOf(value), StringComparison.Ordinal),
        _ => false,
    };

    private bool AcceptsAny(TemplateValue value)
    {
        var kind = KindOf(value);
        _any ??= kind;
        return value is not MarkdownValue && string.Equals(_any, kind, StringComparison.Ordinal);
    }

    private static string KindOf(TemplateValue value) => ScriptValue.TypeOf(ScriptValue.Of(value));
}
