using System.Globalization;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A text between quotes.</summary>
/// <param name="Text">What the quotes hold; null when it was reported as faulty.</param>
/// <param name="End">The offset after it.</param>
internal readonly record struct TextLiteral(string? Text, int End)
{
    /// <summary>Reads the text whose opening quote is at <paramref name="start"/>.</summary>
    public static TextLiteral Read(string template, int start, LineMap lines, TemplateFaults faults)
    {
        var content = new StringBuilder();
        var isSound = true;
        var position = start + 1;
        while (position < template.Length && template[position] is not ('\n' or '\r'))
        {
            if (template[position] == template[start])
            {
                return new TextLiteral(isSound ? content.ToString() : null, position + 1);
            }

            if (template[position] != '\\')
            {
                content.Append(template[position++]);
                continue;
            }

            var written = content.Length;
            var length = ReadEscape(template, position, content);
            if (length == 0)
            {
                ReportEscape(template, position, lines, faults);
                isSound = false;
            }
            else if (UnprintableCharacters.AreIn([content[written]]))
            {
                TemplateText.RefuseUnprintable(content[written], lines.PlaceOf(position), faults);
                isSound = false;
            }

            position += Math.Max(length, 2);
        }

        faults.Add(TemplateIssueCode.TextNotClosed, lines.PlaceOf(start));
        return new TextLiteral(null, EndOfUnclosed(template, start));
    }

    /// <summary>Appends what an escape stands for, and says how long it is; 0 when it stands for nothing.</summary>
    private static int ReadEscape(string template, int position, StringBuilder content)
    {
        char? character = Following(template, position) switch
        {
            '\\' => '\\',
            '"' => '"',
            '\'' => '\'',
            'n' => '\n',
            't' => '\t',
            _ => null,
        };
        if (character is not null)
        {
            content.Append(character);
            return 2;
        }

        if (Following(template, position) != 'u' || !TryReadCodePoint(template, position + 2, out var point))
        {
            return 0;
        }

        content.Append(point);
        return 6;
    }

    private static bool TryReadCodePoint(string template, int position, out char point)
    {
        point = '\0';
        if (position + 4 > template.Length)
        {
            return false;
        }

        var digits = template.AsSpan(position, 4);
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        point = (char)value;
        return !char.IsSurrogate(point);
    }

    private static void ReportEscape(string template, int position, LineMap lines, TemplateFaults faults)
    {
        var escape = Quotation.Of(template[position..Math.Min(position + 2, template.Length)]);
        faults.Add(TemplateIssueCode.EscapeUnknown, lines.PlaceOf(position), ("escape", escape));
    }

    private static char Following(string template, int position) =>
        position + 1 < template.Length ? template[position + 1] : '\0';

    // The text never ended: the block or the line does, so that what follows is read as its author meant it.
    private static int EndOfUnclosed(string template, int start)
    {
        var line = template.AsSpan(start);
        var end = line.IndexOfAny('\n', '\r');
        line = end < 0 ? line : line[..end];
        var exit = line.IndexOf("}}", StringComparison.Ordinal);
        return start + (exit < 0 ? line.Length : exit);
    }
}
