using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>The styles of a document, each with what it inherits.</summary>
internal sealed class WordStyles
{
    // Word itself follows no longer chain; a circle ends here too.
    private const int LongestChain = 32;

    private readonly Dictionary<string, WordStyle> _defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _inherited = new(StringComparer.Ordinal);
    private readonly string? _paragraph;
    private readonly string? _table;

    private WordStyles(XElement? styles, WordTheme theme)
    {
        var defaults = styles.Child("docDefaults");
        Default = new WordStyle(
            null,
            ParagraphSetting.Of(defaults.Child("pPrDefault").Child("pPr")),
            RunSetting.Of(defaults.Child("rPrDefault").Child("rPr"), theme));
        foreach (var style in styles.Children("style"))
        {
            var id = style.Value("styleId") ?? string.Empty;
            _defined[id] = new WordStyle(
                style.ChildValue("basedOn"),
                ParagraphSetting.Of(style.Child("pPr")),
                RunSetting.Of(style.Child("rPr"), theme));
            if (style.Value("default") is "1" or "true" or "on")
            {
                _paragraph = style.Value("type") is "paragraph" ? id : _paragraph;
                _table = style.Value("type") is "table" ? id : _table;
            }
        }
    }

    /// <summary>Reads the styles; a document may have none.</summary>
    public static WordStyles Of(XElement? styles, WordTheme theme) => new(styles, theme);

    /// <summary>What holds where no style says anything.</summary>
    public WordStyle Default { get; }

    /// <summary>The style of a paragraph; the common one where none is named.</summary>
    public WordStyle OfParagraph(string? id) => Inherited(id ?? _paragraph);

    /// <summary>The style of a table; the common one where none is named.</summary>
    public WordStyle OfTable(string? id) => Inherited(id ?? _table);

    /// <summary>The style of a run; none where none is named.</summary>
    public WordStyle OfRun(string? id) => Inherited(id);

    private WordStyle Inherited(string? id)
    {
        if (id is null)
        {
            return WordStyle.None;
        }

        if (!_inherited.TryGetValue(id, out var style))
        {
            style = Chain(id);
            _inherited.Add(id, style);
        }

        return style;
    }

    private WordStyle Chain(string id)
    {
        var style = _defined.GetValueOrDefault(id, WordStyle.None);
        for (var length = 0; style.BasedOn is { } below && length < LongestChain; length++)
        {
            style = style.Over(_defined.GetValueOrDefault(below, WordStyle.None));
        }

        return style;
    }
}
