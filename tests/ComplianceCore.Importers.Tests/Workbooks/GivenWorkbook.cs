using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>An XLSX file that a test writes part by part.</summary>
internal sealed class GivenWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, byte[] Bytes)> _more = [];
    private readonly GivenSheet[] _sheets;

    private GivenWorkbook(GivenSheet[] sheets) => _sheets = sheets;

    /// <summary>Begins a workbook.</summary>
    public static GivenWorkbook Of(params GivenSheet[] sheets) => new(sheets);

    /// <summary>Adds a part.</summary>
    public GivenWorkbook With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a part.</summary>
    public GivenWorkbook With(string name, byte[] bytes)
    {
        _more.Add((name, bytes));
        return this;
    }

    /// <summary>The file; a part that was added stands in the place of one of its name.</summary>
    public byte[] ToBytes()
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, text) in Parts())
        {
            parts[name] = Encoding.UTF8.GetBytes(text);
        }

        foreach (var (name, bytes) in _more)
        {
            parts[name] = bytes;
        }

        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2021, 3, 31, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private IEnumerable<(string Name, string Text)> Parts()
    {
        yield return ("[Content_Types].xml",
            $"<Types xmlns=\"{Packages}/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        yield return ("_rels/.rels",
            $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"rId1\" "
            + $"Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>{Each(NamedSheet)}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Packages}/relationships\">{Each(Target)}<Relationship Id=\"styles\" "
            + $"Type=\"{Relationships}/styles\" Target=\"styles.xml\"/></Relationships>");
        yield return ("xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/>"
            + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        for (var index = 0; index < _sheets.Length; index++)
        {
            yield return ($"xl/worksheets/sheet{Number(index)}.xml", _sheets[index].ToXml());
        }
    }

    private string Each(Func<int, string> text) => string.Concat(Enumerable.Range(0, _sheets.Length).Select(text));

    private string NamedSheet(int index) =>
        $"<sheet name=\"{_sheets[index].Name}\" sheetId=\"{Number(index)}\" state=\"{_sheets[index].State}\" "
        + $"r:id=\"rId{Number(index)}\"/>";

    private static string Target(int index) =>
        $"<Relationship Id=\"rId{Number(index)}\" Type=\"{Relationships}/worksheet\" "
        + $"Target=\"worksheets/sheet{Number(index)}.xml\"/>";

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
