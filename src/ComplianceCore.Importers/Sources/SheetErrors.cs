using System.IO.Compression;
using System.Xml;

namespace ComplianceCore.Importers;

/// <summary>Reads from the parts of an XLSX file which cells hold the error of a formula.</summary>
internal static class SheetErrors
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LettersInAlphabet = 26;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>Reads the errors of some sheets.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="parts">The parts that hold the sheets.</param>
    public static FormulaErrors Read(ZipArchive archive, IEnumerable<string> parts)
    {
        var errors = new FormulaErrors();
        var targets = TargetsOf(archive);
        var names = NamesOf(archive, targets);
        foreach (var part in parts)
        {
            if (names.TryGetValue(Path.GetFileName(part), out var sheet) && archive.GetEntry(part) is { } entry)
            {
                ReadSheet(entry, sheet, errors);
            }
        }

        return errors;
    }

    private static void ReadSheet(ZipArchiveEntry part, string sheet, FormulaErrors errors)
    {
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, _settings);
        var (row, column, isError) = (0, -1, false);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    row = int.TryParse(xml.GetAttribute("r"), null, out var number) ? number : row + 1;
                    column = -1;
                    break;
                case (XmlNodeType.Element, "c"):
                    column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                    isError = xml.GetAttribute("t") is "e";
                    if (isError)
                    {
                        errors.Add(sheet, row, column, "#");
                    }

                    break;
                case (XmlNodeType.Text, _) when isError && xml.Value.StartsWith('#'):
                    errors.Add(sheet, row, column, xml.Value);
                    break;
                default:
                    break;
            }
        }
    }

    // The column of a reference such as AB12, counted from 0.
    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = column * LettersInAlphabet + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private static Dictionary<string, string> TargetsOf(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadElements(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml =>
            targets[AttributeOf(xml, "Id")] = Path.GetFileName(AttributeOf(xml, "Target")));
        return targets;
    }

    private static Dictionary<string, string> NamesOf(ZipArchive archive, Dictionary<string, string> targets)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ReadElements(archive, "xl/workbook.xml", "sheet", xml =>
        {
            if (targets.TryGetValue(xml.GetAttribute("id", Relationships) ?? string.Empty, out var part))
            {
                names[part] = AttributeOf(xml, "name");
            }
        });
        return names;
    }

    private static string AttributeOf(XmlReader xml, string name) => xml.GetAttribute(name) ?? string.Empty;

    private static void ReadElements(ZipArchive archive, string part, string element, Action<XmlReader> read)
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            return;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, _settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && string.Equals(xml.LocalName, element, StringComparison.Ordinal))
            {
                read(xml);
            }
        }
    }
}
