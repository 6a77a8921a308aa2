namespace ComplianceCore.Documents.Tests;

/// <summary>
/// The styles of <see cref="DecomposedDispatch"/>: chains of three and four, no size and no B on any word itself.
/// </summary>
internal static class DecomposedStyles
{
    private const string Centred = "VanBanGiua";

    public static string Text => $"""
        <w:styles {TypedStyles.Namespace}>
          <w:docDefaults>
            <w:rPrDefault><w:rPr>
              <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"
                w:cs="Times New Roman"/>
              <w:sz w:val="26"/><w:szCs w:val="26"/>
              <w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/>
            </w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
          {TypedStyles.Common}
          {Of("VanBan", "Normal", "<w:widowControl/>", string.Empty)}
          {Of(Centred, "VanBan", "<w:jc w:val=\"center\"/>", string.Empty)}
          {Of("QuocHieu", Centred, string.Empty, Bold + Size(12))}
          {Of("TieuNgu", "QuocHieu", string.Empty, Size(13))}
          {Of("CoQuan", Centred, string.Empty, Bold + Size(12))}
          {Of("CoQuanChuQuan", "CoQuan", string.Empty, string.Empty)}
          {Of("KeNgang", Centred, Rule, Size(4))}
          {Of("SoKyHieu", Centred, "<w:spacing w:before=\"120\"/>", string.Empty)}
          {Of("DiaDanh", "SoKyHieu", string.Empty, "<w:i/>")}
          {Of("TrichYeu", "SoKyHieu", string.Empty, Size(12))}
          {Of("KinhGui", Centred, string.Empty, Size(14))}
          {Of("NoiDungChung", "VanBan", "<w:spacing w:before=\"120\" w:line=\"384\" w:lineRule=\"auto\"/>", Size(14))}
          {Of("NoiDung", "NoiDungChung", "<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", string.Empty)}
          {Of("NoiNhan", "VanBan", string.Empty, Bold + "<w:i/>" + Size(12))}
          {Of("NoiNhanDong", "NoiNhan", string.Empty, "<w:b w:val=\"0\"/><w:i w:val=\"0\"/>")}
          {Of("ChucVu", Centred, string.Empty, Bold + Size(14))}
          {Of("HoTen", "ChucVu", string.Empty, string.Empty)}
          <w:style w:type="character" w:customStyle="1" w:styleId="Dam">
            <w:name w:val="Dam"/>
            <w:basedOn w:val="DefaultParagraphFont"/>
            <w:rPr>{Bold}</w:rPr>
          </w:style>
        </w:styles>
        """;

    private static string Bold => "<w:b/>";

    private static string Rule =>
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";

    private static string Of(string id, string basedOn, string lines, string words) => $"""
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}">
          <w:name w:val="{id}"/>
          <w:basedOn w:val="{basedOn}"/>
          <w:pPr>{lines}</w:pPr>
          <w:rPr>{words}</w:rPr>
        </w:style>
        """;

    private static string Size(double points) =>
        $"<w:sz w:val=\"{Points.HalvesOf(points)}\"/><w:szCs w:val=\"{Points.HalvesOf(points)}\"/>";
}
