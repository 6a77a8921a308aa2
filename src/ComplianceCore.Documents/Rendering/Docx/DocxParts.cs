using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The parts beside the document that are the same for every dispatch.</summary>
internal static class DocxParts
{
    // The newest manner of setting pages that word processors know by number.
    private const string CompatibilityMode = "15";
    private const string CompatibilityUri = "http://schemas.microsoft.com/office/word";

    /// <summary>The header with the number of the page.</summary>
    public static Header PageNumber() => new(DocxText.Paragraph(
        DispatchElement.PageNumber, [new SimpleField(DocxText.Run("1")) { Instruction = " PAGE " }]));

    /// <summary>The header of the first page, which shows no number.</summary>
    public static Header NoPageNumber() => new(DocxText.Paragraph(DispatchElement.PageNumber, []));

    /// <summary>The settings of the document.</summary>
    public static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = CompatibilityUri,
            Val = CompatibilityMode,
        }),
        new ThemeFontLanguages { Val = DocxStyles.Language });
}
