using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>
/// Prints a dispatch as a Word document (DOCX) in the layout of Nghị định 30/2020/NĐ-CP, ready to be signed.
/// </summary>
/// <remarks>
/// The same dispatch gives the same bytes on every machine, on every day. Each part has a named style, such as
/// <c>Trích yếu</c>, by which the document may be changed as a whole.
/// </remarks>
public static class DocxRenderer
{
    /// <summary>Prints <paramref name="dispatch"/>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] Render(Dispatch dispatch)
    {
        using var stream = new MemoryStream();
        Write(dispatch, stream, CancellationToken.None);
        return stream.ToArray();
    }

    /// <summary>Prints <paramref name="dispatch"/> to a stream, the rows of its annexes one after the other.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <param name="stream">
    /// Takes the file from its present position; it stays open, and what stands behind the file stays too.
    /// </param>
    /// <param name="cancellation">Stops the printing; what was written by then is no whole file.</param>
    /// <exception cref="ArgumentException">The stream cannot be written to or cannot seek.</exception>
    /// <exception cref="OperationCanceledException">The printing was cancelled.</exception>
    public static void Write(Dispatch dispatch, Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite || !stream.CanSeek)
        {
            throw new ArgumentException("A package is written to a stream that can seek.", nameof(stream));
        }

        cancellation.ThrowIfCancellationRequested();
        var profile = LayoutProfile.For(dispatch.IssuedDate);
        var links = new DocxLinks();
        var package = new DocxPackage(stream);
        package.WriteProperties(xml => DocxProperties.Write(xml, dispatch));
        package.WritePart(DocxPart.Styles, DocxStyles.Of(profile));
        package.WritePart(DocxPart.Settings, DocxParts.Settings());
        package.WritePart(DocxPart.PageNumber, DocxParts.PageNumber());
        package.WritePart(DocxPart.NoPageNumber, DocxParts.NoPageNumber());
        package.WriteDocument(document =>
        {
            document.WriteStartElement(new Document());
            document.WriteStartElement(new Body());
            WriteBody(dispatch, profile, links, document, cancellation);
            document.WriteEndElement();
            document.WriteEndElement();
        });
        package.End(links);
    }

    private static void WriteBody(
        Dispatch dispatch,
        LayoutProfile profile,
        DocxLinks links,
        OpenXmlWriter document,
        CancellationToken cancellation)
    {
        OpenXmlElement[] blocks =
        [
            DocxHeading.Of(dispatch, profile),
            .. DocxAddressees.Of(dispatch, profile),
            .. DocxBody.Of(dispatch, profile, links),
            DocxClosing.Of(dispatch, profile),
        ];
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            document.WriteElement(block);
        }

        var isLandscape = false;
        foreach (var annex in dispatch.Annexes)
        {
            document.WriteElement(DocxText.End(DocxSection.Of(profile, isLandscape)));
            DocxAnnex.Write(annex, profile, document, cancellation);
            isLandscape = annex.IsLandscape;
        }

        document.WriteElement(DocxText.Nothing(room: 0));
        document.WriteElement(DocxSection.Of(profile, isLandscape));
    }
}
