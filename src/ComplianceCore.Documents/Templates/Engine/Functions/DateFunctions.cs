using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>The functions on days that every template has.</summary>
internal static class DateFunctions
{
    // A century either way: no duty of a dispatch lies further off.
    private const int MostDays = 36_525;

    private static readonly LocalDate _firstDay = new(1, 1, 1);

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        Writing("date_words", VietnameseDate.InWords),
        Writing("date_words_no_year", VietnameseDate.InWordsWithoutYear),
        Writing("date_short", VietnameseDate.InFigures),
        Writing("date_short_no_year", VietnameseDate.InFiguresWithoutYear),
        Writing("due_date", VietnameseDate.Before),
        Writing("weekday", VietnameseDate.DayOfWeek),
        Counting("year", day => day.Year),
        Counting("month", day => day.Month),
        Counting("day", day => day.Day),
        new("add_days", [TemplateType.Date, TemplateType.Number], TemplateType.Date, AddDays),
        new("days_to", [TemplateType.Date, TemplateType.Date], TemplateType.Number, DaysTo),
    ];

    private static TemplateFunction Writing(string name, Func<LocalDate, string> write) => new(
        name,
        [TemplateType.Date],
        TemplateType.Text,
        arguments => TextValue.Of(write(arguments.Date(0))));

    private static TemplateFunction Counting(string name, Func<LocalDate, int> count) => new(
        name,
        [TemplateType.Date],
        TemplateType.Number,
        arguments => new NumberValue(count(arguments.Date(0))));

    private static DateValue AddDays(FunctionArguments arguments)
    {
        var days = FunctionNumbers.Whole("add_days", arguments.Number(1), -MostDays, MostDays);
        var day = arguments.Date(0);
        return days <= Period.DaysBetween(day, LocalDate.MaxIsoValue) && -days <= Period.DaysBetween(_firstDay, day)
            ? new DateValue(day.PlusDays(days))
            : throw UnplacedFault.Of(TemplateFunctionIssueCode.DayOutOfCalendar, ("day", day));
    }

    private static NumberValue DaysTo(FunctionArguments arguments) =>
        new(Period.DaysBetween(arguments.Date(0), arguments.Date(1)));
}
