using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks number and notation, such as <c>Số: 05/UBND-VP</c>.</summary>
internal sealed partial class NumberCheck
{
    // Abbreviations of types that have small letters by the decree itself.
    private static readonly HashSet<string> _mixed = new(StringComparer.Ordinal) { "QyĐ", "CTr", "TTr", "TrS" };

    private readonly CheckedDispatch _dispatch;
    private readonly TextPiece _line;

    private NumberCheck(CheckedDispatch dispatch, TextPiece line)
    {
        _dispatch = dispatch;
        _line = line;
    }

    /// <summary>Checks the number.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var line in dispatch.Parts[DispatchElement.CodeNumber])
        {
            new NumberCheck(dispatch, line).CheckLine();
        }
    }

    /// <summary>Whether the number is still to be filled in.</summary>
    public static bool IsBlank(TextPiece line) => BlankNumber().IsMatch(Code(line.Text));

    /// <summary>What a line says behind its label.</summary>
    public static FoundCode CodeOf(TextPiece line) => FoundCode.Read(Code(line.Text));

    private void CheckLine()
    {
        if (!RightLabel().IsMatch(_line.Text))
        {
            Add("code_number_label", _line.Text);
        }

        var code = Code(_line.Text);
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            _dispatch.Add(
                "code_number_separator", code.Length == 0 ? LayoutWords.Nothing : LayoutWords.Quoted(code), _line);
            return;
        }

        var number = code[..slash].Trim();
        var notation = code[(slash + 1)..];
        if (SmallNumber().IsMatch(number))
        {
            Add("code_number_zero", number);
        }

        CheckNotation(notation.Trim());
        var blanksAroundNumber = number.Length > 0 && char.IsWhiteSpace(code[slash - 1]) && !IsBlank(_line);
        if (blanksAroundNumber || notation.Any(char.IsWhiteSpace))
        {
            Add("code_number_spaces", code);
        }
    }

    private void CheckNotation(string notation)
    {
        if (OtherSeparator().IsMatch(notation))
        {
            Add("code_number_separator", notation);
        }

        string[] groups =
            [.. Separators().Split(notation).Select(group => group.Trim()).Where(group => group.Length > 0)];
        if (groups.Any(group => group.Any(char.IsLower) && !_mixed.Contains(group)))
        {
            Add("code_number_capitals", notation);
        }

        if (_dispatch.Parts.TypeName is not null)
        {
            return;
        }

        if (groups.Contains("CV", StringComparer.OrdinalIgnoreCase))
        {
            Add("code_number_type", notation);
        }
        else if (groups.Length < 2 && !BlankNotation().IsMatch(notation))
        {
            Add("code_number_unit", notation);
        }
    }

    private void Add(string rule, string found) => _dispatch.Add(rule, LayoutWords.Quoted(found), _line);

    private static string Code(string text) => text[AnyLabel().Match(text).Length..];

    [GeneratedRegex(@"^Số:(?:[ \u2002\u2003]|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RightLabel();

    [GeneratedRegex(@"^[Ss][ốôoỐÔO]\s*[:.]?\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AnyLabel();

    [GeneratedRegex(@"^[\s._…]*/", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlankNumber();

    [GeneratedRegex(@"^[\s._…]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlankNotation();

    [GeneratedRegex("^[1-9]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"[/–—_.]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OtherSeparator();

    [GeneratedRegex(@"[-/–—_.]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separators();
}
