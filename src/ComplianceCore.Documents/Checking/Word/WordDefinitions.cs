namespace ComplianceCore.Documents;

/// <summary>What the text of a document refers to: typefaces, styles, lists.</summary>
/// <param name="Theme">The typefaces.</param>
/// <param name="Styles">The styles.</param>
/// <param name="Lists">The lists, counted as the text goes on.</param>
internal sealed record WordDefinitions(WordTheme Theme, WordStyles Styles, WordLists Lists)
{
    /// <summary>Reads what the main part of a file refers to.</summary>
    public static WordDefinitions Of(WordArchive archive, WordRelations relations)
    {
        var theme = WordTheme.Of(archive.Read(relations.OfKind("theme")));
        return new WordDefinitions(
            theme,
            WordStyles.Of(archive.Read(relations.OfKind("styles")), theme),
            WordLists.Of(archive.Read(relations.OfKind("numbering"))));
    }
}
