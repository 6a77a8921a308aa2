using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ComplianceCore.Importers;

/// <summary>The one sheet of a blank workbook, as XLSX; the same bytes whenever it is written.</summary>
internal sealed class BlankSheet
{
    /// <summary>The style of cells like any other; text, so that a code keeps its zeros.</summary>
    public const int Plain = 0;

    /// <summary>The style of headings and groups.</summary>
    public const int Heading = 1;

    /// <summary>The style of the title.</summary>
    public const int Title = 2;

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int LettersInAlphabet = 26;

    private static readonly DateTimeOffset _day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly StringBuilder _rows = new();
    private int _row;

    /// <summary>Adds a row of texts.</summary>
    public void Row(int style, params IReadOnlyList<string> cells)
    {
        _row++;
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">");
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length > 0)
            {
                var text = SecurityElement.Escape(cells[column]);
                _rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{NameOf(column)}{_row}\" s=\"{style}\" ")
                    .Append(CultureInfo.InvariantCulture, $"t=\"inlineStr\"><is><t>{text}</t></is></c>");
            }
        }

        _rows.Append("</row>");
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="columns">How many columns the table has.</param>
    /// <param name="stream">Where to.</param>
    public void Write(int columns, Stream stream)
    {
        // Into a stream that can be sought in, for the bytes differ otherwise.
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddParts(archive, columns);
        }

        stream.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private void AddParts(ZipArchive archive, int columns)
    {
        Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\">"
            + $"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Content}.styles+xml\"/>"
            + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Content}.worksheet+xml\"/></Types>");
        Add(archive, "_rels/.rels", Relations("officeDocument", "xl/workbook.xml"));
        Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">"
            + "<sheets><sheet name=\"Số liệu\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add(
            archive,
            "xl/_rels/workbook.xml.rels",
            Relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        Add(archive, "xl/styles.xml", Styles());
        Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">"
            + "<sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "</sheetView></sheetViews>"
            + "<cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/>"
            + "<col min=\"2\" max=\"2\" width=\"14\" customWidth=\"1\"/>"
            + "<col min=\"3\" max=\"3\" width=\"44\" customWidth=\"1\"/>"
            + $"<col min=\"4\" max=\"{Digits(Math.Max(4, columns))}\" width=\"24\" customWidth=\"1\"/>"
            + $"</cols><sheetData>{_rows}</sheetData></worksheet>");
    }

    private static string Styles() => $"<styleSheet xmlns=\"{Main}\">"
        + "<fonts count=\"2\"><font><sz val=\"13\"/><name val=\"Times New Roman\"/></font>"
        + "<font><b/><sz val=\"13\"/><name val=\"Times New Roman\"/></font></fonts>"
        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"49\" fontId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\" applyAlignment=\"1\">"
        + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

    private static string Relations(params string[] typesAndTargets) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(typesAndTargets.Chunk(2).Index().Select(pair =>
            $"<Relationship Id=\"rId{Digits(pair.Index + 1)}\" Type=\"{Office}/{pair.Item[0]}\" "
            + $"Target=\"{pair.Item[1]}\"/>"))
        + "</Relationships>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = _day;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }

    private static string NameOf(int column) => column < LettersInAlphabet
        ? ((char)('A' + column)).ToString()
        : $"{NameOf(column / LettersInAlphabet - 1)}{(char)('A' + column % LettersInAlphabet)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
