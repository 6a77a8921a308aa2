namespace ComplianceCore.TestKit;

/// <summary>The text around and between the blocks of a generated template.</summary>
internal static class GeneratedText
{
    private static readonly string[] _raw =
    [
        "a", "đơn vị", "Xã", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", " \n \n ", " \r\n",
        ".", ", ", "- ", "1. ", "**", "_",
        "# ", "\\", "[x](y)", "<b>", "&amp;", "{ ", "} ", "\u00A0", "{a}", "\"", "'", "|", "`", "😀", "~", "-",
    ];

    private static readonly string[] _literal =
    [
        "a", "b ", " đ", "Ủy ban", "*", "**đậm**", "[x](y)", "1. ", "- ", "<b>", "&amp;",
        "\\n", "\\t", "\\\\", "\\\"", "\\'",
        "\\u1ed3", "\\u0110", "{{", "}}", "{%", "#", "##", "|", "-", "1", ", ", "{", "}", "=", "😀", "\u00A0",
    ];

    private static readonly string[] _numbers =
        ["0", "1", "2", "3", "7", "12", "40", "0.5", "1.50", "97.50", "0.10", "007", "100", "1349", "12345678901"];

    private static readonly string[] _comments =
        ["# ghi chú", "#", "## ghi chú ##", "## dài\nhai dòng ##", "# if yes", "## \"chưa đóng ##", "## a ## ## b ##"];

    /// <summary>Text outside the blocks.</summary>
    public static string Raw(Choices choices) => Some(choices, _raw, 1 + choices.Below(4));

    /// <summary>A text between quotes.</summary>
    public static string Literal(Choices choices) => Quoted(choices, Some(choices, _literal, choices.Below(4)));

    /// <summary>A text between quotes that is not empty.</summary>
    public static string SomeLiteral(Choices choices) => Quoted(choices, Some(choices, _literal, 1 + choices.Below(2)));

    /// <summary>A number.</summary>
    public static string Number(Choices choices) => choices.Of(_numbers);

    /// <summary>A comment, which may begin a block or follow a statement.</summary>
    public static string Comment(Choices choices) => choices.Of(_comments);

    private static string Quoted(Choices choices, string text)
    {
        var quote = choices.Of('"', '\'');
        return $"{quote}{text}{quote}";
    }

    private static string Some(Choices choices, string[] pieces, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => choices.Of(pieces)));
}
