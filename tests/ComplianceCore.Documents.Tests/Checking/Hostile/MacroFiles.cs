namespace ComplianceCore.Documents.Tests;

/// <summary>Word documents that bring a program along, openly or not.</summary>
internal static class MacroFiles
{
    private const string Project = "word/vbaProject.bin";
    private const string ProjectType = "application/vnd.ms-office.vbaProject";
    private const string EnabledType = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private const string Microsoft = "http://schemas.microsoft.com/office/2006/relationships";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        WithMacros("a DOCM, renamed", () => WithProject(Project).Changing(WordPackage.Types, Enable).ToBytes()),
        WithMacros("a DOTM, renamed", () => WithProject(Project).Changing(WordPackage.Types, EnableTemplate).ToBytes()),
        WithMacros("a DOCM that calls itself a DOCX", () => WithProject(Project).ToBytes()),
        WithMacros("the type of a DOCM without a project", () =>
            WordPackage.Plain.Changing(WordPackage.Types, Enable).ToBytes()),
        WithMacros("a project that nothing leads to", () =>
            WordPackage.Plain.With(Project, CompoundFile.Of("VBA")).ToBytes()),
        WithMacros("a project in capitals", () => WithProject("word/VBAPROJECT.BIN").ToBytes()),
        WithMacros("a project in a folder of its own", () => WithProject("word/a/b/vbaProject.bin").ToBytes()),
        WithMacros("a project under another name", () => WithProject("word/picture.bin").ToBytes()),
    ];

    private static HostileFile WithMacros(string name, Func<byte[]> make) =>
        new(name, HostileOutcome.HasMacros, make);

    private static WordPackage WithProject(string part) => WordPackage.Plain
        .Changing(WordPackage.Types, types => Before(types, "</Types>", RawXml.PartType(part, ProjectType)))
        .Changing(WordPackage.DocumentRelations, relations => Before(
            relations,
            "</Relationships>",
            $"<Relationship Id=\"r9\" Type=\"{Microsoft}/vbaProject\" Target=\"/{part}\"/>"))
        .With(part, CompoundFile.Of("VBA", "PROJECT"));

    private static string Enable(string types) =>
        types.Replace(RawXml.WordType + "document.main+xml", EnabledType, StringComparison.Ordinal);

    private static string EnableTemplate(string types) =>
        Enable(types).Replace(".document.macroEnabled.", ".template.macroEnabledTemplate.", StringComparison.Ordinal);

    private static string Before(string text, string end, string addition) =>
        text.Replace(end, addition + end, StringComparison.Ordinal);
}
