namespace ComplianceCore.Documents;

/// <summary>What Scriban has and the strict language leaves out, by the code that says what to write instead.</summary>
internal static class Refusals
{
    /// <summary>The code that refuses a token, or null when the token is no known stranger.</summary>
    public static string? CodeFor(Token token) => token.Kind switch
    {
        TokenKind.Symbol => ForSymbol(token.Text),
        TokenKind.Identifier => ForWord(token.Text),
        _ => null,
    };

    /// <summary>The token as messages quote it.</summary>
    public static string Describe(Token token) => token.Kind switch
    {
        TokenKind.NewLine => "\\n",
        TokenKind.Raw or TokenKind.End => "}}",
        TokenKind.Text => $"\"{Quotation.Of(token.Text)}\"",
        _ => Quotation.Of(token.Text),
    };

    /// <summary>Whether a word begins a block of Scriban that the strict language leaves out.</summary>
    public static bool BeginsBlock(Token token) =>
        token.Kind == TokenKind.Identifier
        && token.Text is "case" or "while" or "func" or "with" or "wrap" or "tablerow";

    /// <summary>Whether a word is part of the language, so that it is never a name.</summary>
    public static bool IsKeyword(string word) =>
        ForWord(word) is not null
        || word is "if" or "else" or "end" or "for" or "in" or "capture" or "include" or "true" or "false";

    /// <summary>Whether a template may not name a variable so, because Scriban means something by it.</summary>
    public static bool IsReserved(string word) =>
        IsKeyword(word)
        || word is "array" or "date" or "html" or "math" or "object" or "regex" or "string" or "timespan"
            or "include_join";

    private static string? ForSymbol(string symbol) => symbol switch
    {
        "/" or "//" or "%" or "<<" or ">>" or "^" or "^^" => TemplateIssueCode.NoDivision,
        "??" or "?!" or "?." or "?" or ":" => TemplateIssueCode.NoConditionalOperator,
        ".." or "..<" or "[" or "]" or "{" or "}" => TemplateIssueCode.NoListsOrRecords,
        "+=" or "-=" or "*=" or "/=" or "//=" or "%=" or "++" or "--" => TemplateIssueCode.NoCompoundAssignment,
        "=" => TemplateIssueCode.MisplacedAssignment,
        "|>" => TemplateIssueCode.NoArrowPipe,
        "$" or "$$" or "@" or "..." => TemplateIssueCode.NoLocalVariables,
        "`" => TemplateIssueCode.NoVerbatimText,
        "(" => TemplateIssueCode.NoPlainCall,
        "&" => TemplateIssueCode.SingleAmpersand,
        "“" or "”" or "„" or "‘" or "’" or "«" or "»" => TemplateIssueCode.CurlyQuote,
        _ => null,
    };

    private static string? ForWord(string word) => word switch
    {
        "while" or "break" or "continue" or "tablerow" => TemplateIssueCode.NoOtherLoops,
        "func" or "ret" or "do" or "wrap" => TemplateIssueCode.NoOwnFunctions,
        "case" or "when" => TemplateIssueCode.NoCase,
        "with" or "import" or "readonly" or "this" => TemplateIssueCode.NoScopeStatements,
        "null" or "empty" or "blank" => TemplateIssueCode.NoNull,
        "endif" or "endfor" or "endcapture" => TemplateIssueCode.OtherBlockEnd,
        "elseif" or "elsif" or "elif" => TemplateIssueCode.OneWordElseIf,
        "and" or "or" or "not" => TemplateIssueCode.WordForOperator,
        _ => null,
    };
}
