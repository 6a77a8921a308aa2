using System.Text;

namespace ComplianceCore.TestKit;

/// <summary>Puts statements into blocks: one each or several in one, with marks of white space and line ends.</summary>
internal sealed class BlockWriter
{
    private static readonly string[] _marks = ["", "", "", "-", "~"];
    private static readonly string[] _spaces = [" ", " ", " ", "  ", "\n", "\t", "\r\n "];
    private static readonly string[] _lineEnds = ["\n", "\n", "\n\n", " \n ", "\r\n"];
    private static readonly string[] _separators = [";", "; ", " ; ", "\n", "\r\n"];

    private readonly Choices _choices;
    private readonly StringBuilder _text = new();
    private string? _open;

    public BlockWriter(Choices choices)
    {
        _choices = choices;
    }

    /// <summary>Writes text outside the blocks.</summary>
    public void Raw(string text)
    {
        Close();
        _text.Append(text);
    }

    /// <summary>Writes a statement, or a part of one such as <c>else</c>.</summary>
    public void Code(string code)
    {
        if (_open is { } before && _choices.OneIn(3))
        {
            var endsWithLine = before.StartsWith('#') && !before.EndsWith("##", StringComparison.Ordinal);
            _text.Append(_choices.Of(endsWithLine ? _lineEnds : _separators)).Append(code);
        }
        else
        {
            Close();
            Open(code);
        }

        _open = code;
    }

    /// <summary>Ends the template.</summary>
    public string Finish()
    {
        Close();
        return _text.ToString();
    }

    private void Open(string code)
    {
        var isTight = (code.Length == 0 || char.IsLetter(code[0])) && _choices.OneIn(5);
        _text.Append("{{").Append(_choices.Of(_marks));
        _text.Append(isTight ? string.Empty : _choices.Of(_spaces)).Append(code);
    }

    private void Close()
    {
        if (_open is { } code)
        {
            var isTight = (code.Length == 0 || char.IsLetter(code[^1])) && _choices.OneIn(5);
            _text.Append(isTight ? string.Empty : _choices.Of(_spaces)).Append(_choices.Of(_marks)).Append("}}");
        }

        _open = null;
    }
}
