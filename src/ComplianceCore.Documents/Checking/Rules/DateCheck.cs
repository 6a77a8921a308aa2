namespace ComplianceCore.Documents;

/// <summary>Checks place and date, such as <c>Ví Dụ, ngày 05 tháng 3 năm 2021</c>.</summary>
internal static class DateCheck
{
    private static readonly string[] _towns = ["Thành phố ", "Thị xã ", "Thị trấn ", "Thủ đô ", "Đặc khu "];

    /// <summary>Checks the line, and that it stands beside the number.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var line in dispatch.Parts[DispatchElement.PlaceAndDate])
        {
            CheckLine(dispatch, line);
            CheckLevel(dispatch, line);
        }
    }

    private static void CheckLine(CheckedDispatch dispatch, TextPiece line)
    {
        var found = LayoutWords.Quoted(line.Text);
        if (PlaceWords(line.Text).Any(word => char.IsLower(word[0])))
        {
            dispatch.Add("place_and_date_place", found, line);
        }

        if (FoundDate.Read(line.Text) is not { } date)
        {
            dispatch.Add("place_and_date_form", found, line);
            return;
        }

        if (!date.IsPadded)
        {
            dispatch.Add("place_and_date_padding", found, line);
        }

        if (!date.IsBlank && date.OnCalendar is null)
        {
            dispatch.Add("place_and_date_calendar", found, line);
        }
    }

    /// <summary>The words of the name of a place; in front of it may stand what kind of town it is.</summary>
    private static string[] PlaceWords(string text)
    {
        var place = text.Split(',')[0];
        var name = _towns.FirstOrDefault(town => place.StartsWith(town, StringComparison.Ordinal)) is { } kind
            ? place[kind.Length..]
            : place;
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void CheckLevel(CheckedDispatch dispatch, TextPiece line)
    {
        if (dispatch.Parts[DispatchElement.CodeNumber] is [var number, ..] && SideBySide.AreApart(number, line))
        {
            dispatch.Add("place_and_date_level", DocumentTexts.Catalog.Format("found.other-line"), line);
        }
    }
}
