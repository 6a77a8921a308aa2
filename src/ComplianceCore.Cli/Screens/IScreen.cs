namespace ComplianceCore.Cli;

/// <summary>A manner of showing output. Every text is shown as it stands: nothing in a value is markup.</summary>
internal interface IScreen
{
    /// <summary>Shows the title of what follows.</summary>
    void Title(string text);

    /// <summary>Shows a paragraph.</summary>
    void Line(string text, Tone tone);

    /// <summary>Keeps what follows apart.</summary>
    void Gap();

    /// <summary>Shows facts, their names in a column of its own.</summary>
    void Facts(IReadOnlyList<Fact> facts);

    /// <summary>Shows a table.</summary>
    void Table(ScreenTable table);
}
