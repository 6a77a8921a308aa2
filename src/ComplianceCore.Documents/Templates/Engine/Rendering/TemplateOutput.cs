using System.Text;

namespace ComplianceCore.Documents;

/// <summary>What a rendering writes: the result, or the capture that is open.</summary>
internal sealed class TemplateOutput
{
    private readonly RenderBudget _budget;
    private readonly TemplateEscaper _escape;
    private StringBuilder _text = new();

    public TemplateOutput(RenderBudget budget, TemplateEscaper escape)
    {
        _budget = budget;
        _escape = escape;
    }

    /// <summary>Writes what is in the language of the output already.</summary>
    public void Write(ReadOnlySpan<char> written)
    {
        _budget.SpendCharacters(written.Length);
        _text.Append(written);
    }

    /// <summary>Prints a value; plain text is escaped here, once.</summary>
    public void Print(TemplateValue value)
    {
        switch (value)
        {
            case TextValue { IsLiteral: true } literal:
                Write(literal.Text);
                break;
            case TextValue text:
                _budget.RequireCharacters(text.Text.Length);
                Write(_escape(text.Text));
                break;
            case MarkdownValue markdown:
                Write(markdown.Markdown);
                break;
            case NumberValue number:
                Write(NumberLiteral.Print(number.Number, stackalloc char[NumberLiteral.MaximumPrintedLength]));
                break;
            case BooleanValue boolean:
                Write(boolean.IsTrue ? "true" : "false");
                break;
        }
    }

    /// <summary>Begins a capture, and hands back what was being written.</summary>
    public StringBuilder Begin()
    {
        var outer = _text;
        _text = new StringBuilder();
        return outer;
    }

    /// <summary>Ends a capture, goes on with what was being written before it, and hands back what it caught.</summary>
    public string End(StringBuilder outer)
    {
        var captured = _text.ToString();
        _text = outer;
        return captured;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();
}
