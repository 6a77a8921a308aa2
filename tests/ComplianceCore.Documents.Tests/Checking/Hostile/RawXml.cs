using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>XML of Word as text, with the namespaces declared.</summary>
internal static class RawXml
{
    /// <summary>The namespace of the document's elements.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of references from a document to its other parts.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of the relationships of a package.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The namespace of the list of content types.</summary>
    public const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The start of the content types of the main parts of Word.</summary>
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The declarations that every root element here carries.</summary>
    public const string Namespaces = $"xmlns:w=\"{Main}\" xmlns:r=\"{Office}\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>What stands in front of a body.</summary>
    public const string DocumentStart = $"<w:document {Namespaces}><w:body>";

    /// <summary>What stands behind a body.</summary>
    public const string DocumentEnd = "</w:body></w:document>";

    /// <summary>A document with <paramref name="body"/> in it.</summary>
    public static string Document(string body) => DocumentStart + body + DocumentEnd;

    /// <summary>A list of styles.</summary>
    public static string Styles(string styles) => $"<w:styles {Namespaces}>{styles}</w:styles>";

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A relationship of Word, such as "styles".</summary>
    public static string Relation(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>";

    /// <summary>A list of relationships.</summary>
    public static string RelationList(string relations) =>
        $"<Relationships xmlns=\"{Relations}\">{relations}</Relationships>";

    /// <summary>The content type of a part.</summary>
    public static string PartType(string part, string type) =>
        $"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>";

    /// <summary>A list of content types, with the usual ones in front.</summary>
    public static string TypeList(string types) => $"<Types xmlns=\"{Types}\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>";

    /// <summary>The text as bytes of UTF-8, without a mark in front.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
