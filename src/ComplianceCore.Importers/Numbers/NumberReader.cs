using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Reads the numbers of a table.</summary>
/// <remarks>
/// A form is read when the convention of the map gives it one value that suits the column, and the other convention
/// does not give it another one; everything else is refused. So <c>1.059</c> is 1059 documents but no percentage, and
/// <c>13,33</c> is a percentage but no number of documents.
/// </remarks>
internal sealed partial class NumberReader
{
    /// <summary>The greatest count that is read: twelve digits.</summary>
    public const long Greatest = 999_999_999_999;

    private const int Hundred = 100;
    private const int MostDecimals = 6;

    // Dividing by it takes the zeros off the end of a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    private readonly NumberConvention _convention;
    private readonly DashMeaning _dash;

    public NumberReader(NumberConvention convention, DashMeaning dash)
    {
        _convention = convention;
        _dash = dash;
    }

    /// <summary>Reads a cell of a column.</summary>
    public NumberReading Read(TableCell cell, NumberKind kind) => cell.Kind switch
    {
        CellKind.Blank => NumberReading.NotReported,
        CellKind.Number => OfStored(cell, kind),
        CellKind.Day => NumberReading.Faulty(RowIssueCode.DayForNumber),
        CellKind.FormulaError => NumberReading.Faulty(RowIssueCode.FormulaError),
        _ => OfText(cell.Text, kind),
    };

    private static NumberReading OfStored(TableCell cell, NumberKind kind)
    {
        if (kind != NumberKind.Percent)
        {
            return cell.IsPercent ? NumberReading.Faulty(RowIssueCode.NotWhole) : Checked(cell.Number, 0, kind);
        }

        // What a formula works out has more digits than anybody wrote.
        var percent = decimal.Round(cell.IsPercent ? cell.Number * Hundred : cell.Number, MostDecimals) / One;
        return Checked(percent, percent.Scale, kind);
    }

    private NumberReading OfText(string text, NumberKind kind)
    {
        if (Dash().IsMatch(text))
        {
            return _dash switch
            {
                DashMeaning.Zero => NumberReading.Of(0, 0),
                DashMeaning.NotReported => NumberReading.NotReported,
                _ => NumberReading.Faulty(RowIssueCode.Dash),
            };
        }

        if (text.StartsWith('#'))
        {
            return NumberReading.Faulty(RowIssueCode.FormulaError);
        }

        return kind switch
        {
            NumberKind.Percent => OfWords(WithoutSign(text), kind),
            NumberKind.CountWithPercent => OfBoth(text),
            _ => OfWords(text, kind),
        };
    }

    private NumberReading OfBoth(string text)
    {
        if (Bracketed().Match(text) is not { Success: true } both)
        {
            return OfWords(text, NumberKind.Count);
        }

        var count = OfWords(both.Groups["count"].Value, NumberKind.Count);
        var percent = OfWords(WithoutSign(both.Groups["percent"].Value), NumberKind.Percent);
        return count.Fault is not null ? count : percent.Fault is not null ? percent : count with
        {
            Percent = percent.Value,
            PercentDecimals = percent.Decimals,
        };
    }

    private NumberReading OfWords(string text, NumberKind kind)
    {
        if (NegativeNumber().IsMatch(text))
        {
            return NumberReading.Faulty(RowIssueCode.Negative);
        }

        var own = ValueIn(text, _convention);
        var other = ValueIn(text, Other(_convention));
        if (own is not { } value)
        {
            return NumberReading.Faulty(other is null ? RowIssueCode.NotANumber : RowIssueCode.OtherConvention);
        }

        // Of a percentage both conventions may make something; of a count, the other one alone.
        var isOther = other is { } otherwise && otherwise.Value != value.Value
            && (kind == NumberKind.Percent || (value.Decimals > 0 && otherwise.Decimals == 0));
        return isOther
            ? NumberReading.Faulty(RowIssueCode.OtherConvention)
            : Checked(value.Value, value.Decimals, kind);
    }

    private static NumberReading Checked(decimal value, int decimals, NumberKind kind) => value switch
    {
        < 0 => NumberReading.Faulty(RowIssueCode.Negative),
        > Greatest => NumberReading.Faulty(RowIssueCode.TooLarge),
        _ when kind != NumberKind.Percent && (decimals > 0 || decimal.Truncate(value) != value) =>
            NumberReading.Faulty(RowIssueCode.NotWhole),
        _ => NumberReading.Of(value, decimals),
    };

    private static (decimal Value, int Decimals)? ValueIn(string text, NumberConvention convention)
    {
        var isVietnamese = convention == NumberConvention.Vietnamese;
        var form = isVietnamese ? VietnameseForm() : EnglishForm();
        if (form.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var decimals = match.Groups["decimals"].Value;
        return decimal.TryParse(
            $"{whole}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value, decimals.Length)
            : null;
    }

    private static NumberConvention Other(NumberConvention convention) =>
        convention == NumberConvention.Vietnamese ? NumberConvention.English : NumberConvention.Vietnamese;

    private static string WithoutSign(string text) => text.EndsWith('%') ? text[..^1].TrimEnd() : text;

    [GeneratedRegex(
        @"^(?<whole>[0-9]{1,15}|[1-9][0-9]{0,2}(\.[0-9]{3}){1,4}|[1-9][0-9]{0,2}( [0-9]{3}){1,4})"
            + @"(,(?<decimals>[0-9]{1,9}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VietnameseForm();

    [GeneratedRegex(
        @"^(?<whole>[0-9]{1,15}|[1-9][0-9]{0,2}(,[0-9]{3}){1,4}|[1-9][0-9]{0,2}( [0-9]{3}){1,4})"
            + @"(\.(?<decimals>[0-9]{1,9}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishForm();

    [GeneratedRegex(
        @"^(?<count>[0-9][0-9., ]*?) ?\((?<percent>[0-9][^()]*)\)\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^[-\u2010-\u2015\u2212] ?[0-9][0-9.,]*\z|^\([0-9][0-9.,]*\)\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NegativeNumber();

    [GeneratedRegex(@"^[-\u2010-\u2015\u2212_]{1,3}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dash();
}
