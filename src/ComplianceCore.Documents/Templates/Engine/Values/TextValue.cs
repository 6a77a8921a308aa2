namespace ComplianceCore.Documents;

/// <summary>Plain text, such as the name of a unit.</summary>
internal sealed record TextValue : TemplateValue
{
    private TextValue(string text, bool isLiteral)
    {
        Text = text;
        IsLiteral = isLiteral;
    }

    /// <summary>The characters, as a reader is to see them.</summary>
    public string Text { get; }

    /// <summary>
    /// Whether the author of the template wrote it, so that it is printed as it stands, Markdown included.
    /// </summary>
    public bool IsLiteral { get; }

    /// <summary>Text from the model or from a function, escaped when it is printed.</summary>
    public static TextValue Of(string text) => new(text, isLiteral: false);

    /// <summary>Text that stands between quotes in a template.</summary>
    public static TextValue Literal(string text) => new(text, isLiteral: true);
}
