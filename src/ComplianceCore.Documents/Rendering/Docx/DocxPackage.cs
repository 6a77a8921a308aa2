using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace ComplianceCore.Documents;

/// <summary>The package of a DOCX file: its parts, what they are, and how they lead to each other.</summary>
internal sealed class DocxPackage
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string CoreRelation = Relations + "/metadata/core-properties";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly StoredZip _zip;

    /// <param name="stream">Takes the file.</param>
    public DocxPackage(Stream stream)
    {
        _zip = new StoredZip(stream);
        WriteXml("[Content_Types].xml", WriteTypes);
        WriteXml("_rels/.rels", xml =>
        {
            xml.WriteStartElement("Relationships", Relations);
            WriteRelation(xml, "document", OfficeRelation + "officeDocument", "word/document.xml");
            WriteRelation(xml, "properties", CoreRelation, "docProps/core.xml");
            xml.WriteEndElement();
        });
    }

    /// <summary>Writes the properties that programs show beside the name of the file.</summary>
    public void WriteProperties(Action<XmlWriter> write) => WriteXml("docProps/core.xml", write);

    /// <summary>Writes a part beside the document.</summary>
    public void WritePart(DocxPart part, OpenXmlElement root) => Write(part.Name, writer => writer.WriteElement(root));

    /// <summary>Writes the document itself.</summary>
    public void WriteDocument(Action<OpenXmlWriter> write) => Write("document.xml", write);

    /// <summary>Ends the package with what the document leads to.</summary>
    public void End(DocxLinks links)
    {
        WriteXml("word/_rels/document.xml.rels", xml => WriteRelations(xml, links));
        _zip.End();
    }

    private static void WriteRelations(XmlWriter xml, DocxLinks links)
    {
        xml.WriteStartElement("Relationships", Relations);
        foreach (var part in DocxPart.All)
        {
            WriteRelation(xml, part.Id, OfficeRelation + part.Relation, part.Name);
        }

        foreach (var (id, address) in links.All)
        {
            WriteRelation(xml, id, OfficeRelation + "hyperlink", address, "External");
        }

        xml.WriteEndElement();
    }

    private static void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Override", "PartName", "/word/document.xml", WordType + "document.main+xml");
        WriteType(xml, "Override", "PartName", "/docProps/core.xml", CoreType);
        foreach (var part in DocxPart.All)
        {
            WriteType(xml, "Override", "PartName", $"/word/{part.Name}", $"{WordType}{part.ContentType}+xml");
        }

        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, Types);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelation(XmlWriter xml, string id, string type, string target, string? mode = null)
    {
        xml.WriteStartElement("Relationship", Relations);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        if (mode is not null)
        {
            xml.WriteAttributeString("TargetMode", mode);
        }

        xml.WriteEndElement();
    }

    private void Write(string name, Action<OpenXmlWriter> write)
    {
        using var entry = _zip.Open("word/" + name);
        using var writer = OpenXmlWriter.Create(entry, new UTF8Encoding(false));
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private void WriteXml(string name, Action<XmlWriter> write)
    {
        using var entry = _zip.Open(name);
        using var xml = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
