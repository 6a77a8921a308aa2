using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>Reads the table of figures: unit, indicator, value; a blank value was not reported.</summary>
internal static partial class FiguresFile
{
    private static readonly string[] _required = ["unit", "indicator", "value"];

    /// <summary>Reads the figures; what is faulty is an issue, and the rest is read on.</summary>
    /// <returns>The figures, or null when a column is missing.</returns>
    public static FigureSet? Read(string text, string file, LocalDate asOf, List<Issue> issues)
    {
        if (CsvTable.Read(text, file, _required, [], issues) is not { } table)
        {
            return null;
        }

        var seen = new HashSet<(string Unit, string Indicator)>();
        var figures = new List<ReportedFigure>();
        foreach (var row in table.Rows)
        {
            var unit = table.Field(row, "unit");
            var indicator = table.Field(row, "indicator").Text;
            if (!seen.Add((unit.Text, indicator)))
            {
                issues.Add(DocumentTexts.Catalog.Error(
                    CaseIssueCode.DuplicateFigure, unit.Place, ("unit", unit.Text), ("indicator", indicator)));
            }
            else if (ReadValue(table.Field(row, "value"), issues) is { } value)
            {
                figures.Add(new ReportedFigure
                {
                    UnitCode = unit.Text,
                    IndicatorId = indicator,
                    Value = value,
                    Place = unit.Place,
                });
            }
        }

        return FigureSet.Of(asOf, figures);
    }

    private static long? ReadValue(CsvField field, List<Issue> issues)
    {
        if (field.Text.Length == 0)
        {
            return null;
        }

        var isWhole = WholeNumber().IsMatch(field.Text);
        if (isWhole && !field.Text.StartsWith('-'))
        {
            return long.Parse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        var code = isWhole ? CaseIssueCode.NegativeFigure : CaseIssueCode.NotAWholeNumber;
        issues.Add(DocumentTexts.Catalog.Error(code, field.Place, ("value", field.Text)));
        return null;
    }

    [GeneratedRegex(@"^-?[0-9]{1,12}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WholeNumber();
}
