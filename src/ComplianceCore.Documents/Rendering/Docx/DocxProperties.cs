using System.Xml;

namespace ComplianceCore.Documents;

/// <summary>The properties of a document: what it is, what it is about, whose it is, in which language.</summary>
/// <remarks>It has no day of creation: the day that counts is printed in the dispatch.</remarks>
internal static class DocxProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, Dispatch dispatch)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, DispatchLines.Title(dispatch));
        xml.WriteElementString("dc", "subject", DublinCore, DispatchLines.OneLine(DispatchLines.Subject(dispatch)));
        xml.WriteElementString(
            "dc", "creator", DublinCore, DispatchLines.OneLine(string.Join(' ', dispatch.IssuingBody.NameLines)));
        xml.WriteElementString("dc", "language", DublinCore, DocxStyles.Language);
        xml.WriteEndElement();
    }
}
