using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Collects the letters of a paragraph as they are shown, and what hangs on it.</summary>
internal sealed class WordLetters
{
    private readonly WordDefinitions _definitions;
    private readonly RunSetting _paragraph;
    private readonly RunSetting _table;
    private readonly List<WordRun> _runs = [];
    private readonly List<XElement> _boxes = [];
    private readonly List<DrawnLine> _lines = [];
    private readonly List<string> _fields = [];
    private readonly StringBuilder _instruction = new();
    private int _instructionsOpen;

    /// <summary>Prepares to read a paragraph.</summary>
    /// <param name="definitions">What the document defines.</param>
    /// <param name="paragraph">How the style of the paragraph sets letters.</param>
    /// <param name="table">How the style of the table around it sets letters.</param>
    public WordLetters(WordDefinitions definitions, RunSetting paragraph, RunSetting table)
    {
        _definitions = definitions;
        _paragraph = paragraph;
        _table = table;
    }

    /// <summary>The contents of the text boxes that hang on the paragraph.</summary>
    public IReadOnlyList<XElement> TextBoxes => _boxes;

    /// <summary>The straight lines that hang on it.</summary>
    public IReadOnlyList<DrawnLine> Lines => _lines;

    /// <summary>The instructions of its fields.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Whether anything is shown.</summary>
    public bool HasText => _runs.Count > 0;

    public bool BreaksPageBefore { get; private set; }

    public bool BreaksPageAfter { get; private set; }

    public bool HasTrackedChanges { get; private set; }

    public bool HasHiddenText { get; private set; }

    public bool HasLooseMarks { get; private set; }

    /// <summary>The letters in stretches that are set alike.</summary>
    /// <param name="label">The number or dash of the list that the paragraph is in; empty in none.</param>
    public IReadOnlyList<WordRun> Runs(string label)
    {
        var runs = new List<WordRun>();
        var text = new StringBuilder();
        RunSetting? setting = null;
        foreach (var run in label.Length > 0 ? _runs.Prepend(new WordRun(label, _runs[0].Setting)) : _runs)
        {
            if (setting is not null && setting != run.Setting)
            {
                runs.Add(new WordRun(Printed(text), setting));
                text.Clear();
            }

            setting = run.Setting;
            text.Append(run.Text);
        }

        return setting is null ? runs : [.. runs, new WordRun(Printed(text), setting)];
    }

    /// <summary>Reads what is in a paragraph, or in a part of one such as a link.</summary>
    public void Read(XElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r" when element.Is("r"):
                    ReadRun(element);
                    break;
                case "del" or "moveFrom":
                    HasTrackedChanges = true;
                    break;
                case "pPr":
                    HasTrackedChanges |= element.Child("pPrChange") is not null
                        || element.Child("rPr").Child("ins") is not null;
                    break;
                case "fldSimple":
                    _fields.Add(element.Value("instr") ?? string.Empty);
                    Read(element);
                    break;
                case "AlternateContent" when element.HasElements:
                    Read(WordDrawing.Shown(element));
                    break;
                default:
                    HasTrackedChanges |= element.Name.LocalName is "ins" or "moveTo";
                    Read(element);
                    break;
            }
        }
    }

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        HasTrackedChanges |= properties.Child("rPrChange") is not null;
        var styles = RunSetting.OfStyles(
            _definitions.Styles.OfRun(properties.ChildValue("rStyle")).Run, _paragraph, _table);
        var setting = RunSetting.Of(properties, _definitions.Theme).Over(styles).Over(_definitions.Styles.Default.Run);
        foreach (var element in run.Elements())
        {
            ReadInRun(element, setting);
        }
    }

    private void ReadInRun(XElement element, RunSetting setting)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Add(element.Value, setting);
                break;
            case "tab" or "ptab":
                Add("\t", setting);
                break;
            case "br" when element.Value("type") is "page":
                BreaksPageBefore |= !HasText;
                BreaksPageAfter |= HasText;
                break;
            case "br" or "cr":
                Add("\n", setting);
                break;
            case "noBreakHyphen":
                Add("-", setting);
                break;
            case "sym":
                Add(SymbolOf(element.Value("char")), setting);
                break;
            case "fldChar":
                FollowField(element.Value("fldCharType"));
                break;
            case "instrText":
                _instruction.Append(element.Value);
                break;
            case "AlternateContent" when element.HasElements:
                ReadInRun(WordDrawing.Shown(element), setting);
                break;
            case "drawing" or "pict" or "object" or "Choice" or "Fallback":
                Hang(element);
                break;
        }
    }

    // A field says first what it is, then what it shows.
    private void FollowField(string? step)
    {
        switch (step)
        {
            case "begin":
                _instructionsOpen++;
                _instruction.Clear();
                break;
            case "separate" or "end" when _instructionsOpen > 0:
                _fields.Add(_instruction.ToString());
                _instruction.Clear();
                _instructionsOpen--;
                break;
        }
    }

    private void Add(string text, RunSetting setting)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (setting.IsHidden == true)
        {
            HasHiddenText = true;
            return;
        }

        var shown = setting.IsAllCaps == true ? VietnameseText.ToUpper(text) : text;
        HasLooseMarks |= shown.AsSpan().ContainsAny(CombiningMark.All);
        var marks = shown.AsSpan().IndexOfAnyExcept(CombiningMark.All) is >= 0 and var end ? end : shown.Length;
        if (marks > 0 && _runs is [.., var last])
        {
            // A mark belongs to the letter before it, wherever a word processor parts the two.
            _runs[^1] = last with { Text = last.Text + shown[..marks] };
            shown = shown[marks..];
        }

        if (shown.Length > 0)
        {
            _runs.Add(new WordRun(shown, setting));
        }
    }

    // Spaces and hyphens that keep words together look like all others.
    private static string Printed(StringBuilder text) => VietnameseText.Normalize(text.ToString())
        .Replace('\u00A0', ' ')
        .Replace('\u202F', ' ')
        .Replace('\u2010', '-')
        .Replace('\u2011', '-');

    private void Hang(XElement drawing)
    {
        foreach (var part in WordDrawing.PartsOf(drawing))
        {
            if (part.Is("txbxContent"))
            {
                _boxes.Add(part);
            }
            else if (DrawnLines.Of(part) is { } line)
            {
                _lines.Add(line);
            }
        }
    }

    private static string SymbolOf(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign)
        && sign is > ' ' and < 0xD800
            ? ((char)sign).ToString()
            : "•";
}
