using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Reads the period of a case: one named window of a calendar, or a label with days of its own.</summary>
internal static partial class PeriodReader
{
    // Later, days counted from the end of a period would be after the last day that there is.
    private const int LastYear = 9998;

    private static readonly string[] _forms = ["month", "quarter", "halfYear", "nineMonths", "year", "label"];
    private static readonly string[] _companions = ["first", "last", "cutOff"];

    /// <summary>Reads the period, or tells why there is none.</summary>
    /// <returns>The period, or null after a fault.</returns>
    public static ReportingPeriod? Read(JsonReading reading, ObjectReader period)
    {
        var given = _forms.Where(period.Has).ToArray();
        if (given.Length != 1)
        {
            CloseKnowing(period, [.. _forms, .. _companions]);
            Fault(reading, period, CaseIssueCode.PeriodUnclear, ("forms", string.Join(", ", _forms)));
            return null;
        }

        var read = given is ["label"] ? ReadExplicit(reading, period) : ReadNamed(reading, period, given[0]);
        period.Close();
        return read;
    }

    private static ReportingPeriod? ReadExplicit(JsonReading reading, ObjectReader period)
    {
        var label = period.Localized("label");
        var first = period.Date("first");
        var last = period.Date("last");
        if (IsBlank(label) || reading.IsFaulty(period.PathOf("first")) || reading.IsFaulty(period.PathOf("last")))
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

    /// <summary>Whether a label was read with a fault, in one language or both.</summary>
    private static bool IsBlank(LocalizedText label) => label.Vietnamese.Length == 0 || label.English.Length == 0;

    private static ReportingPeriod? ReadNamed(JsonReading reading, ObjectReader period, string form)
    {
        var calendar = ReadCalendar(reading, period);
        var text = period.Text(form);
        if (reading.IsFaulty(period.PathOf(form)))
        {
            return null;
        }

        var match = Pattern(form).Match(text);
        var year = match.Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (year is 0 or > LastYear)
        {
            BadPeriod(reading, period, form, text);
            return null;
        }

        var part = match.Groups["part"].Success
            ? int.Parse(match.Groups["part"].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
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
