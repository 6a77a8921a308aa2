using System.Globalization;
using ComplianceCore.Documents;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Importers.Tests;

/// <summary>The annex of the Yên Châu dispatch, in every form in which an office may have it.</summary>
internal static class YenChau
{
    private const string PreambleOfSheet = "TỔNG HỢP VĂN BẢN KÝ SỐ (TỪ NGÀY 01/01/2021 - 31/3/2021)";

    private static readonly ComplianceCase _case =
        ComplianceCase.Load(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1"));

    /// <summary>The units of the day.</summary>
    public static UnitRegister Units { get; } = _case.Units.On(new LocalDate(2021, 3, 31));

    /// <summary>The figures of the case, such as <c>04063 issued 15</c>.</summary>
    public static IReadOnlyList<string> Figures { get; } = Lines(_case.Figures.Reported);

    /// <summary>The map of the annex.</summary>
    public static ImportMap Map { get; } = MapOf("signing-annex");

    /// <summary>The dispatch with its annex as text, cells between tabs.</summary>
    public static string Dispatch { get; } = File.ReadAllText(FixturePath("621-ubnd-vp.txt"));

    /// <summary>The rows of the annex: cells between tabs, the header twice.</summary>
    public static IReadOnlyList<string[]> Rows { get; } =
    [
        .. Dispatch.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal))
            .Select(line => line.Replace("<b>", "", StringComparison.Ordinal)
                .Replace("</b>", "", StringComparison.Ordinal).Split('\t')),
    ];

    /// <summary>An embedded map.</summary>
    public static ImportMap MapOf(string id) => ImportMap.Embedded.Single(map => map.Id == id);

    /// <summary>The path of a file of the tests.</summary>
    public static string FixturePath(string name) =>
        RepositoryRoot.PathOf("tests", "ComplianceCore.Importers.Tests", "Fixtures", name);

    /// <summary>Figures as lines, in the order of the source.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<ReportedFigure> figures) =>
        [.. figures.Select(figure => $"{figure.UnitCode} {figure.IndicatorId} {figure.Value}")];

    /// <summary>The annex as CSV.</summary>
    public static string Csv(char separator) => string.Concat(
        Rows.Select(row => string.Join(separator, row.Select(cell => Quoted(cell, separator))) + "\r\n"));

    /// <summary>The annex as a workbook: title and groups merged, the header twice, numbers or text.</summary>
    public static GivenSheet Sheet(bool numbersAreText)
    {
        var sheet = new GivenSheet { Name = "Biểu tổng hợp" }
            .Row(PreambleOfSheet)
            .Row("(Kèm theo Công văn số:621/UBND-VP ngày 31/3/2021 của UBND huyện)")
            .Row()
            .Merge("A1:E1", "A2:E2");
        foreach (var row in Rows)
        {
            sheet.Row([.. row.Select((cell, column) => CellOf(cell, column, numbersAreText))]);
        }

        return sheet.Merge("B5:E5", "B20:E20")
            .Row()
            .Row(null, "Ghi chú: số liệu lấy từ phần mềm quản lý văn bản.")
            .Row(null, null, null, "PHÓ CHỦ TỊCH")
            .Row(null, null, null, "Vì Văn Ngọc");
    }

    /// <summary>The annex as an XLS workbook.</summary>
    public static GivenOldWorkbook OldWorkbook()
    {
        var workbook = new GivenOldWorkbook().Row(PreambleOfSheet).Row();
        foreach (var row in Rows)
        {
            workbook.Row([.. row.Select((cell, column) => CellOf(cell, column, numbersAreText: false))]);
        }

        return workbook;
    }

    private static object? CellOf(string cell, int column, bool numbersAreText) =>
        cell.Length == 0 ? null
        : numbersAreText || column < 2 || !char.IsAsciiDigit(cell[0]) ? cell
        : double.Parse(cell.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
