namespace ComplianceCore.Documents;

/// <summary>Checks typeface and colour of all letters, whatever part they belong to.</summary>
internal static class TypefaceCheck
{
    private const string Automatic = "auto";

    /// <summary>Checks the document.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var known = KnownParts(dispatch.Parts);
        foreach (var line in dispatch.Document.Paragraphs.SelectMany(TextPieces.LinesOf))
        {
            DispatchElement? part = known.TryGetValue(line.Paragraph.Number, out var found) ? found : null;
            CheckFonts(dispatch, line, part);
            CheckColors(dispatch, line, part);
        }
    }

    private static Dictionary<int, DispatchElement> KnownParts(DispatchParts parts)
    {
        var known = new Dictionary<int, DispatchElement>();
        foreach (var element in Enum.GetValues<DispatchElement>().Where(each => each != DispatchElement.PageNumber))
        {
            foreach (var piece in parts[element])
            {
                known.TryAdd(piece.Paragraph.Number, element);
            }
        }

        return known;
    }

    private static void CheckFonts(CheckedDispatch dispatch, TextPiece line, DispatchElement? part)
    {
        var asked = dispatch.Profile.Font.Name;
        var fonts = line.Runs.SelectMany(FontsOf).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var font in fonts.Where(font => !string.Equals(font, asked, StringComparison.OrdinalIgnoreCase)))
        {
            dispatch.Add(dispatch.Rules["typeface"], part, LayoutWords.Quoted(font), DocumentPlace.Of(line));
        }
    }

    /// <summary>The typefaces in use; where a document names none, it is that of the decree.</summary>
    private static IEnumerable<string> FontsOf(WordRun run)
    {
        if (run.Setting.Font is { } plain && run.Text.Any(char.IsAsciiLetterOrDigit))
        {
            yield return plain;
        }

        if (run.Setting.MarkedFont is { } marked && run.Text.Any(IsMarkedLetter))
        {
            yield return marked;
        }
    }

    private static bool IsMarkedLetter(char letter) => char.IsLetter(letter) && !char.IsAscii(letter);

    private static void CheckColors(CheckedDispatch dispatch, TextPiece line, DispatchElement? part)
    {
        // The stamps have a colour of their own.
        if (part is DispatchElement.Secrecy or DispatchElement.Urgency || HeadingWords.IsStamped(line))
        {
            return;
        }

        var colors = line.Runs
            .Where(run => run.Text.Any(char.IsLetterOrDigit))
            .Select(run => run.Setting.Color ?? Automatic)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var color in colors.Where(color => !IsBlack(color, dispatch.Profile)))
        {
            dispatch.Add(
                dispatch.Rules["letter_color"], part, LayoutWords.Quoted("#" + color), DocumentPlace.Of(line));
        }
    }

    private static bool IsBlack(string color, LayoutProfile profile) => color is Automatic
        || string.Equals(color, profile.Font.Color, StringComparison.OrdinalIgnoreCase);
}
