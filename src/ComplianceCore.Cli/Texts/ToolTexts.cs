using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>The sentences of the tool.</summary>
internal static class ToolTexts
{
    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(ToolTexts).Assembly);

    /// <summary>What is said of an argument or option; a command may say it in words of its own.</summary>
    /// <param name="command">The command.</param>
    /// <param name="about">What is said, such as <c>value</c>.</param>
    /// <param name="symbol">The argument or option.</param>
    public static LocalizedText Of(Command command, string about, Symbol symbol)
    {
        var own = $"{about}.{command.Name}.{symbol.Name}";
        var key = Catalog.Entries(Language.Vietnamese).ContainsKey(own) ? own : $"{about}.{symbol.Name}";
        return Catalog.Format(key);
    }
}
