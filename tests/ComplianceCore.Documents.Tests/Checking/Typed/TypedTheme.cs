using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace ComplianceCore.Documents.Tests;

/// <summary>Themes of Word, which name typefaces that styles only point at.</summary>
internal static class TypedTheme
{
    /// <summary>The theme that Word begins with: Calibri for the text.</summary>
    public static void Office(MainDocumentPart main) => Write(main, "Calibri Light", "Calibri");

    /// <summary>A theme that somebody has changed so that all new pages begin in Times New Roman.</summary>
    public static void TimesNewRoman(MainDocumentPart main) => Write(main, "Calibri Light", "Times New Roman");

    private static void Write(MainDocumentPart main, string major, string minor)
    {
        using var theme = new MemoryStream(Encoding.UTF8.GetBytes(Text(major, minor)));
        main.AddNewPart<ThemePart>("rId3").FeedData(theme);
    }

    private static string Text(string major, string minor) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>
        <a:clrScheme name="Office">
        <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
        <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
        <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
        <a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>
        <a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4>
        <a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6>
        <a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>
        <a:fontScheme name="Office">
        <a:majorFont><a:latin typeface="{major}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
        <a:minorFont><a:latin typeface="{minor}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
        <a:fmtScheme name="Office">
        <a:fillStyleLst>{Three("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>")}</a:fillStyleLst>
        <a:lnStyleLst>{Three("<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>")}
        </a:lnStyleLst>
        <a:effectStyleLst>{Three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>
        <a:bgFillStyleLst>{Three("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>")}</a:bgFillStyleLst>
        </a:fmtScheme></a:themeElements></a:theme>
        """;

    private static string Three(string text) => text + text + text;
}
