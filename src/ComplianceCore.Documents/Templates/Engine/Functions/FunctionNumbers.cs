namespace ComplianceCore.Documents;

/// <summary>What functions ask of the numbers that they are given.</summary>
internal static class FunctionNumbers
{
    /// <summary>A number that counts something: whole, and zero or more.</summary>
    public static long Count(string function, decimal number) =>
        number >= 0 && number <= long.MaxValue && decimal.IsInteger(number)
            ? (long)number
            : throw UnplacedFault.Of(
                TemplateFunctionIssueCode.NotACount, ("function", function), ("number", NumberLiteral.Print(number)));

    /// <summary>A whole number within bounds, both included.</summary>
    public static int Whole(string function, decimal number, int least, int greatest) =>
        number >= least && number <= greatest && decimal.IsInteger(number)
            ? (int)number
            : throw UnplacedFault.Of(
                TemplateFunctionIssueCode.OutOfRange,
                ("function", function),
                ("least", NumberLiteral.Print(least)),
                ("greatest", NumberLiteral.Print(greatest)),
                ("number", NumberLiteral.Print(number)));
}
