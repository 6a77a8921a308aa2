namespace ComplianceCore.Documents;

/// <summary>What the lexer found.</summary>
internal enum TokenKind
{
    /// <summary>Text outside <c>{{ }}</c>, white space control already applied.</summary>
    Raw,

    /// <summary>The end of a code block.</summary>
    CodeExit,

    /// <summary>The end of a line inside a code block.</summary>
    NewLine,

    /// <summary>A <c>;</c> between statements.</summary>
    Semicolon,

    /// <summary>A word, such as <c>units</c> or <c>if</c>.</summary>
    Identifier,

    /// <summary>A number, such as <c>97.5</c>.</summary>
    Number,

    /// <summary>A text between quotes, its escapes resolved.</summary>
    Text,

    /// <summary>An operator or a bracket, whether the language has it or not.</summary>
    Symbol,

    /// <summary>Something that the lexer has already reported.</summary>
    Faulty,

    /// <summary>The end of the template.</summary>
    End,
}
