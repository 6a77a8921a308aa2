namespace ComplianceCore.Documents;

/// <summary>How a text falls into lines when it has to stay within a width.</summary>
/// <param name="Count">How many lines there are, at least one.</param>
/// <param name="LastWidth">How wide the last one is, in twips.</param>
internal readonly record struct TypesetLines(int Count, int LastWidth)
{
    /// <summary>Breaks a text at its spaces; a word wider than the line is broken where the line ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="setting">How it is set.</param>
    /// <param name="width">The width of a line in twips, positive.</param>
    public static TypesetLines Of(string text, TypeSetting setting, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        var space = TimesNewRoman.WidthOf(" ", setting);
        var (count, used) = (1, 0);
        foreach (var word in text.AsSpan().Split(' '))
        {
            var wide = TimesNewRoman.WidthOf(text.AsSpan(word), setting);
            if (used > 0 && used + space + wide > width)
            {
                (count, used) = (count + 1, 0);
            }

            used += used > 0 ? space + wide : wide;
            count += Math.Max(0, used - 1) / width;
            used = used == 0 ? 0 : ((used - 1) % width) + 1;
        }

        return new TypesetLines(count, used);
    }
}
