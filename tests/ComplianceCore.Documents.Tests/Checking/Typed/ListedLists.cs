namespace ComplianceCore.Documents.Tests;

/// <summary>The lists of <see cref="ListedDispatch"/>: their dashes and numbers are nowhere in its text.</summary>
internal static class ListedLists
{
    public static string Text => $"""
        <w:numbering {TypedStyles.Namespace}>
          {Kind(0, "bullet", "-", "<w:ind w:left=\"2835\" w:hanging=\"227\"/>")}
          {Kind(1, "decimal", "%1.", "<w:ind w:left=\"0\" w:firstLine=\"720\"/>")}
          {Kind(2, "bullet", "-", "<w:ind w:left=\"170\" w:hanging=\"170\"/>")}
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        </w:numbering>
        """;

    private static string Kind(int id, string format, string mark, string indent) => $"""
        <w:abstractNum w:abstractNumId="{id}">
          <w:multiLevelType w:val="hybridMultilevel"/>
          <w:lvl w:ilvl="0">
            <w:start w:val="1"/>
            <w:numFmt w:val="{format}"/>
            <w:suff w:val="space"/>
            <w:lvlText w:val="{mark}"/>
            <w:lvlJc w:val="left"/>
            <w:pPr>{indent}</w:pPr>
            <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:hint="default"/></w:rPr>
          </w:lvl>
        </w:abstractNum>
        """;
}
