using System.Globalization;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>The functions that write dates, numbers, units and heads as Vietnamese official text does.</summary>
internal static class PhraseFunctions
{
    /// <summary>The functions, over the declaration of a unit.</summary>
    public static IReadOnlyList<TemplateFunction> Over(RecordType unit) =>
    [
        OnDate("date_words", VietnameseDate.InWords),
        OnDate("date_words_no_year", VietnameseDate.InWordsWithoutYear),
        OnDate("date_short", VietnameseDate.InFigures),
        OnDate("date_short_no_year", VietnameseDate.InFiguresWithoutYear),
        OnDate("due_date", VietnameseDate.Before),
        OnNumber("count", VietnameseNumber.Count),
        OnNumber("thousands", VietnameseNumber.Grouped),
        OnUnits("unit_list", unit, UnitPhrase.Units),
        OnUnits("head_list", unit, UnitPhrase.Heads),
    ];

    private static TemplateFunction OnDate(string name, Func<LocalDate, string> write) => new(
        name,
        [TemplateType.Date],
        TemplateType.Text,
        arguments => TextValue.Of(write(arguments.Date(0))));

    private static TemplateFunction OnNumber(string name, Func<long, string> write) => new(
        name,
        [TemplateType.Number],
        TemplateType.Text,
        arguments => TextValue.Of(write(Count(name, arguments.Number(0)))));

    /// <summary>A number that counts something: whole, and zero or more.</summary>
    private static long Count(string function, decimal number) =>
        number >= 0 && number <= long.MaxValue && decimal.IsInteger(number)
            ? (long)number
            : throw new TemplateException(
            [
                DocumentTexts.Catalog.Error(
                    TemplateModelIssueCode.NotACount,
                    SourcePlace.Nowhere,
                    ("function", function),
                    ("number", number.ToString(CultureInfo.InvariantCulture))),
            ]);

    private static TemplateFunction OnUnits(
        string name,
        RecordType unit,
        Func<IEnumerable<AdministrativeUnit>, string> write) => new(
            name,
            [TemplateType.ListOf(unit)],
            TemplateType.Text,
            arguments => TextValue.Of(write(UnitsOf(name, arguments.List(0)))));

    /// <summary>The units of a list; a sentence about nobody has a hole where their names should be.</summary>
    private static IEnumerable<AdministrativeUnit> UnitsOf(string function, IReadOnlyList<TemplateValue> list) =>
        list.Count > 0
            ? list.Select(item => ((ListedUnit)((RecordValue)item).Subject!).Unit)
            : throw new TemplateException(
            [
                DocumentTexts.Catalog.Error(
                    TemplateModelIssueCode.EmptyList, SourcePlace.Nowhere, ("function", function)),
            ]);
}
