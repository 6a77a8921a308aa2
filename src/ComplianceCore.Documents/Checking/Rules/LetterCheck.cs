namespace ComplianceCore.Documents;

/// <summary>Checks the letters of each part: their size, weight and slant, and whether they are capitals.</summary>
internal sealed class LetterCheck
{
    private readonly CheckedDispatch _dispatch;
    private readonly DispatchElement _element;
    private readonly ElementLayout _layout;

    private LetterCheck(CheckedDispatch dispatch, DispatchElement element)
    {
        _dispatch = dispatch;
        _element = element;
        _layout = dispatch.Profile[element];
    }

    /// <summary>Checks every part that the instrument says something about.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var element in Enum.GetValues<DispatchElement>())
        {
            new LetterCheck(dispatch, element).CheckLines();
        }
    }

    private void CheckLines()
    {
        if (_layout.Provision is null)
        {
            return;
        }

        foreach (var line in _dispatch.Parts[_element])
        {
            CheckSize(line);
            if (_layout.IsUpperCase && line.Text.Any(char.IsLower))
            {
                _dispatch.Add(Rule(LayoutAspect.Capitals), LayoutWords.Quoted(line.Text), line);
            }
        }

        CheckLines(LayoutAspect.Weight, _layout.IsBold, run => run.Setting.IsBold == true);
        CheckLines(LayoutAspect.Slant, _layout.IsItalic, run => run.Setting.IsItalic == true);
    }

    private void CheckSize(TextPiece line)
    {
        var sizes = Lettered(line).Select(run => run.Setting.ShownSize).Distinct();
        foreach (var size in sizes.Where(size => size < _layout.Size.Least || size > _layout.Size.Most))
        {
            _dispatch.Add(Rule(LayoutAspect.Size), LayoutWords.Size(size), line);
        }
    }

    // Words of the body may stand out; only paragraphs that do so as a whole, and are many, are a body set wrongly.
    private void CheckLines(LayoutAspect aspect, bool isAsked, Func<WordRun, bool> isSet)
    {
        if (_element == DispatchElement.Body && !MostAreOtherwise(isAsked, isSet))
        {
            return;
        }

        foreach (var line in _dispatch.Parts[_element])
        {
            CheckToggle(line, aspect, isAsked, isSet);
        }
    }

    private void CheckToggle(TextPiece line, LayoutAspect aspect, bool isAsked, Func<WordRun, bool> isSet)
    {
        WordRun[] runs = [.. Lettered(line)];
        var wrong = runs.Count(run => isSet(run) != isAsked);
        if (wrong == 0)
        {
            return;
        }

        var found = aspect == LayoutAspect.Weight ? LayoutWords.Weight(!isAsked) : LayoutWords.Slant(!isAsked);
        _dispatch.Add(
            Rule(aspect),
            wrong == runs.Length ? found : DocumentTexts.Catalog.Format("found.partly", ("setting", found)),
            line);
    }

    private bool MostAreOtherwise(bool isAsked, Func<WordRun, bool> isSet)
    {
        var lines = _dispatch.Parts[_element];
        return lines.Count(line => Lettered(line).All(run => isSet(run) != isAsked)) * 2 > lines.Count;
    }

    private LayoutRule Rule(LayoutAspect aspect) => _dispatch.Rules[_element, aspect];

    private static IEnumerable<WordRun> Lettered(TextPiece line) =>
        line.Runs.Where(run => run.Text.Any(char.IsLetterOrDigit));
}
