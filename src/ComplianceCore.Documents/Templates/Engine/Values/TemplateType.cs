namespace ComplianceCore.Documents;

/// <summary>What kind of value a name, a member or an expression of a template stands for.</summary>
internal abstract class TemplateType
{
    private protected TemplateType()
    {
    }

    /// <summary>Plain text, such as the name of a unit; escaped when it is printed.</summary>
    public static TemplateType Text { get; } = new ScalarType("text");

    /// <summary>What a <c>capture</c> holds: text that is Markdown already, and is printed as it is.</summary>
    public static TemplateType Markdown { get; } = new ScalarType("markdown");

    /// <summary>A whole or decimal number.</summary>
    public static TemplateType Number { get; } = new ScalarType("number");

    /// <summary>True or false; the only thing an <c>if</c> takes.</summary>
    public static TemplateType Boolean { get; } = new ScalarType("boolean");

    /// <summary>A day of the calendar; printed through a function.</summary>
    public static TemplateType Date { get; } = new ScalarType("date");

    /// <summary>In the signature of a function, any type: the same one wherever it stands.</summary>
    public static TemplateType Any { get; } = new ScalarType("any");

    /// <summary>The type as messages name it, such as <c>list of text</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A list whose elements are all of one type.</summary>
    public static TemplateType ListOf(TemplateType element) => new ListType(element);

    /// <summary>Whether values of the two types are interchangeable.</summary>
    public virtual bool Is(TemplateType other) => ReferenceEquals(this, other);

    /// <summary>The type as messages name it.</summary>
    public override string ToString() => Name;
}
