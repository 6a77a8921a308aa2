namespace ComplianceCore.Documents;

/// <summary>Gathers what is wrong with a body, each fault with its line and column.</summary>
internal sealed class BodyFaults
{
    private readonly LineMap _lines;
    private readonly TemplateFaults _faults = new(TemplateLimits.Default.MaximumFaults);

    /// <summary>Prepares to report on <paramref name="markdown"/>.</summary>
    /// <param name="markdown">The text of the body.</param>
    /// <param name="source">How issues name it.</param>
    public BodyFaults(string markdown, string source)
    {
        _lines = new LineMap(source, markdown);
    }

    /// <summary>Notes a fault.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="offset">Where it begins, in characters from the beginning of the text.</param>
    /// <param name="arguments">What its sentence names.</param>
    /// <exception cref="TemplateException">There are so many that no more are looked for.</exception>
    public void Add(string code, int offset, params ReadOnlySpan<TextArgument> arguments) =>
        _faults.Add(code, _lines.PlaceOf(offset), arguments);

    /// <summary>Notes a character that no document may hold.</summary>
    /// <param name="character">How a reader finds it: by its name, or by the entity that stands for it.</param>
    /// <param name="offset">Where it begins, in characters from the beginning of the text.</param>
    /// <exception cref="TemplateException">There are so many faults that no more are looked for.</exception>
    public void AddUnprintable(string character, int offset) =>
        Add(BodyIssueCode.UnprintableCharacter, offset, ("character", character));

    /// <summary>Refuses the body if anything was noted.</summary>
    /// <exception cref="TemplateException">There are faults; they come in the order of the text.</exception>
    public void ThrowIfAny() => _faults.ThrowIfAny();
}
