using System.Globalization;
using System.IO.Compression;
using System.Text;
using ComplianceCore.Importers;
using NodaTime;

namespace ComplianceCore.Benchmarks;

/// <summary>Tables with a row for each figure of an invented country, as CSV and as XLSX.</summary>
internal static class FigureTables
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>How many counts each unit reports.</summary>
    public const int Counts = 100;

    /// <summary>The map of the tables.</summary>
    public static ImportMap Map { get; } = ImportMap.Embedded.First(map => map.Id is "figures-list");

    /// <summary>The units of a table.</summary>
    public static UnitRegister UnitsOf(int rows) =>
        Country.Of(rows / Counts, rules: 1).Units.On(new LocalDate(2026, 9, 30));

    /// <summary>The table as CSV.</summary>
    public static byte[] Csv(int rows) => Encoding.UTF8.GetBytes(string.Concat(
        Rows(rows).Select(row => $"{row.Unit},{row.Count},{row.Value.ToString(CultureInfo.InvariantCulture)}\n")
            .Prepend("unit,indicator,value\n")));

    /// <summary>The table as XLSX.</summary>
    public static byte[] Workbook(int rows)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Add(archive, "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml"));
            AddSheet(archive, rows);
        }

        return file.ToArray();
    }

    private static void AddSheet(ZipArchive archive, int rows)
    {
        using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
        writer.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
        writer.Write($"<row r=\"1\">{Text("A1", "unit")}{Text("B1", "indicator")}{Text("C1", "value")}</row>");
        var number = 1;
        foreach (var (unit, count, value) in Rows(rows))
        {
            number++;
            var row = number.ToString(CultureInfo.InvariantCulture);
            writer.Write(
                $"<row r=\"{row}\">{Text($"A{row}", unit)}{Text($"B{row}", count)}"
                + $"<c r=\"C{row}\"><v>{value.ToString(CultureInfo.InvariantCulture)}</v></c></row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static IEnumerable<(string Unit, string Count, long Value)> Rows(int rows) =>
        Enumerable.Range(0, rows).Select(row => (
            (row / Counts).ToString("00000", CultureInfo.InvariantCulture),
            $"count_{(row % Counts).ToString(CultureInfo.InvariantCulture)}",
            row * 7919L % 1000));

    private static string Text(string place, string text) =>
        $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Relation(string type, string target) =>
        $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/{type}\" "
        + $"Target=\"{target}\"/></Relationships>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
