using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Reads the period of a case: one named window of a calendar, or a label with days of its own.</summary>
internal static partial class PeriodReader
{
    /// <summary>The last year that a period may end in.</summary>
    /// <remarks>Later, days counted from the end of a period would be after the last day that there is.</remarks>
    public const int LastYear = 9998;

    private static readonly string[] _forms = ["month", "quarter", "halfYear", "nineMonths", "year", "label"];
    private static readonly string[] _companions = ["first", "last", "cutOff"];

    /// <summary>Reads the period, or tells why there is none.</summary>
    /// <returns>The period, or null after a fault.</returns>
    public static ReportingPeriod? Read(JsonReading reading, ObjectReader period)
    {
        if (FormOf(period) is not { } form)
        {
            CloseKnowing(period, [.. _forms, .. _companions]);
            Fault(reading, period, CaseIssueCode.PeriodUnclear, ("forms", string.Join(", ", _forms)));
            return null;
        }

        var read = form is "label" ? ReadExplicit(reading, period) : ReadNamed(reading, period, form);
        period.Close();
        return read;
    }

    /// <summary>The form in which a period is written, such as <c>quarter</c>; a faulty period has none.</summary>
    public static string? FormOf(ObjectReader period) =>
        _forms.Where(period.Has).ToArray() is [var form] ? form : null;

    /// <summary>Splits the text of a named window, such as 2021-Q1.</summary>
    /// <param name="form">The form, such as <c>quarter</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="year">The year, 1000 to 9998.</param>
    /// <param name="part">The month, quarter or half; zero in a form that has no parts.</param>
    /// <returns>Whether the text is of that form.</returns>
    public static bool TrySplit(string form, string text, out int year, out int part)
    {
        var match = Pattern(form).Match(text);
        year = Number(match.Groups["year"]);
        part = Number(match.Groups["part"]);
        return year is > 0 and <= LastYear;
    }

    private static ReportingPeriod? ReadExplicit(JsonReading reading, ObjectReader period)
    {
        if (WindowReader.Read(reading, period) is not var (label, first, last))
        {
            return null;
        }

        if (last.Year > LastYear)
        {
            BadPeriod(reading, period, "last", period["last"].Text);
            return null;
        }

        if (first <= last)
        {
            return ReportingPeriod.Of(label, first, last);
        }

        Fault(
            reading,
            period,
            CaseIssueCode.PeriodReversed,
            ("label", label),
            ("first", first),
            ("last", last));
        return null;
    }

    private static ReportingPeriod? ReadNamed(JsonReading reading, ObjectReader period, string form)
    {
        var calendar = ReadCalendar(reading, period);
        var text = period.Text(form);
        if (reading.IsFaulty(period.PathOf(form)))
        {
            return null;
        }

        if (!TrySplit(form, text, out var year, out var part))
        {
            BadPeriod(reading, period, form, text);
            return null;
        }

        return form switch
        {
            "month" => calendar.Month(year, part),
            "quarter" => calendar.Quarter(year, part),
            "halfYear" => calendar.HalfYear(year, part),
            "nineMonths" => calendar.NineMonths(year),
            _ => calendar.Year(year),
        };
    }

    private static ReportingCalendar ReadCalendar(JsonReading reading, ObjectReader period)
    {
        if (!period.Has("cutOff"))
        {
            return ReportingCalendar.Civil;
        }

        if (period.Integer("cutOff") is { } day and >= 1 and <= 28)
        {
            return ReportingCalendar.CutOff(day);
        }

        reading.AddFault(period["cutOff"], period.PathOf("cutOff"), CaseIssueCode.BadCutOff);
        return ReportingCalendar.Civil;
    }

    private static int Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>Ends the reading of a period whose form is not clear; its other members are known still.</summary>
    private static void CloseKnowing(ObjectReader period, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            period.Has(name);
        }

        period.Close();
    }

    private static void BadPeriod(JsonReading reading, ObjectReader period, string form, string value) => Fault(
        reading,
        period,
        CaseIssueCode.BadPeriod,
        ("form", form),
        ("value", value),
        ("example", Example(form)));

    private static void Fault(
        JsonReading reading,
        ObjectReader period,
        string code,
        params ReadOnlySpan<TextArgument> facts) =>
        reading.AddFault(period.Node, period.Node.Path, code, facts);

    private static Regex Pattern(string form) => form switch
    {
        "month" => Month(),
        "quarter" => Quarter(),
        "halfYear" => HalfYear(),
        _ => Year(),
    };

    private static string Example(string form) => form switch
    {
        "month" => "2021-03",
        "quarter" => "2021-Q1",
        "halfYear" => "2021-H1",
        "last" => "2021-03-31",
        _ => "2021",
    };

    [GeneratedRegex(@"^(?<year>[1-9][0-9]{3})-(?<part>0[1-9]|1[0-2])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<year>[1-9][0-9]{3})-Q(?<part>[1-4])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?<year>[1-9][0-9]{3})-H(?<part>[12])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"^(?<year>[1-9][0-9]{3})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
