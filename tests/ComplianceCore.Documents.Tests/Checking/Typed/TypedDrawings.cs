using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>
/// Shapes as Word keeps them: twice, as DrawingML for itself and as VML for what is older. Places and lengths are in
/// points, from the left end and the top of the paragraph that the shape hangs on.
/// </summary>
internal static class TypedDrawings
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:o="urn:schemas-microsoft-com:office:office"
        """;

    /// <summary>A straight line from Word's collection of shapes.</summary>
    public static Run StraightLine(int id, double left, double top, double length) =>
        Drawn(id, "Straight Connector", "line", left, top, length);

    /// <summary>A straight arrow from Word's collection of shapes, without its point.</summary>
    public static Run Connector(int id, double left, double top, double length) =>
        Drawn(id, "Straight Arrow Connector", "straightConnector1", left, top, length);
    /// <summary>A straight line that an older Word has drawn.</summary>
    public static Run OldStraightLine(int id, double left, double top, double length) =>
        new($"<w:r {Namespaces}>{VmlLine(id, left, top, length)}</w:r>");

    /// <summary>A text box without lines around it.</summary>
    /// <remarks>Word writes its words twice as well; they are the same words, not a repetition.</remarks>
    public static Run TextBox(
        int id,
        (double Left, double Top) place,
        (double Width, double Height) size,
        params Paragraph[] lines)
    {
        var words = $"<w:txbxContent>{string.Concat(lines.Select(line => line.OuterXml))}</w:txbxContent>";
        return new Run($"""
            <w:r {Namespaces}><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
            {Anchor(id, $"Text Box {id}", place.Left, place.Top, size.Width, size.Height)}
            <wp:cNvGraphicFramePr/><a:graphic><a:graphicData
            uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
            <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Points.EmusOf(size.Width)}"
            cy="{Points.EmusOf(size.Height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>
            <a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>{words}</wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0"
            rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>
            </w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s{id}" o:spt="202"
            path="m,l,21600r21600,l21600,xe" style="{VmlPlace(place, size)};z-index:{id}" filled="f" stroked="f">
            <v:textbox inset="0,0,0,0">{words}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """);
    }

    private static Run Drawn(int id, string name, string shape, double left, double top, double length) => new($"""
        <w:r {Namespaces}><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
        {Anchor(id, $"{name} {id}", left, top, length, 0)}
        <wp:cNvGraphicFramePr/><a:graphic><a:graphicData
        uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>
        <a:xfrm><a:off x="0" y="0"/><a:ext cx="{Points.EmusOf(length)}" cy="0"/></a:xfrm><a:prstGeom prst="{shape}">
        <a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>
        <wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>
        {VmlLine(id, left, top, length)}</mc:Fallback></mc:AlternateContent></w:r>
        """);

    private static string Anchor(int id, string name, double left, double top, double width, double height) => $"""
        <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{251659264 + id}"
        behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
        <wp:positionH relativeFrom="column"><wp:posOffset>{Points.EmusOf(left)}</wp:posOffset></wp:positionH>
        <wp:positionV relativeFrom="paragraph"><wp:posOffset>{Points.EmusOf(top)}</wp:posOffset></wp:positionV>
        <wp:extent cx="{Points.EmusOf(width)}" cy="{Points.EmusOf(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
        <wp:wrapNone/><wp:docPr id="{id}" name="{name}"/>
        """;

    private static string VmlLine(int id, double left, double top, double length) => $"""
        <w:pict><v:line id="Line_x0020_{id}" style="position:absolute;z-index:{id}" from="{VmlPoint(left, top)}"
        to="{VmlPoint(left + length, top)}" strokeweight=".75pt"/></w:pict>
        """;

    private static string VmlPoint(double left, double top) => $"{Points.Text(left)}pt,{Points.Text(top)}pt";

    private static string VmlPlace((double Left, double Top) place, (double Width, double Height) size) =>
        $"position:absolute;margin-left:{Points.Text(place.Left)}pt;margin-top:{Points.Text(place.Top)}pt;"
        + $"width:{Points.Text(size.Width)}pt;height:{Points.Text(size.Height)}pt";
}
