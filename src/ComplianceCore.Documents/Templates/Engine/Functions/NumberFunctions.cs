namespace ComplianceCore.Documents;

/// <summary>The functions on numbers that every template has.</summary>
internal static class NumberFunctions
{
    // As many as a report ever prints, and few enough that no rounding overflows.
    private const int MostDecimals = 10;

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("abs", [TemplateType.Number], TemplateType.Number, arguments => Of(Math.Abs(arguments.Number(0)))),
        OnTwo("min", Math.Min),
        OnTwo("max", Math.Max),
        OnTwo("round", (number, decimals) => Round("round", number, decimals)),
        Writing("decimals", [TemplateType.Number, TemplateType.Number], Decimals),
        Writing("roman", [TemplateType.Number], arguments => RomanNumeral.Of(
            FunctionNumbers.Whole("roman", arguments.Number(0), 1, RomanNumeral.Greatest))),
        Writing("count", [TemplateType.Number], arguments => VietnameseNumber.Count(
            FunctionNumbers.Count("count", arguments.Number(0)))),
        Writing("thousands", [TemplateType.Number], arguments => VietnameseNumber.Grouped(
            FunctionNumbers.Count("thousands", arguments.Number(0)))),
        Writing("percent", [TemplateType.Number, TemplateType.Number], Percent),
    ];

    private static NumberValue Of(decimal number) => new(number);

    private static TemplateFunction OnTwo(string name, Func<decimal, decimal, decimal> compute) => new(
        name,
        [TemplateType.Number, TemplateType.Number],
        TemplateType.Number,
        arguments => Of(compute(arguments.Number(0), arguments.Number(1))));

    private static TemplateFunction Writing(
        string name,
        IReadOnlyList<TemplateType> parameters,
        Func<FunctionArguments, string> write) =>
        new(name, parameters, TemplateType.Text, arguments => TextValue.Of(write(arguments)));

    private static decimal Round(string function, decimal number, decimal decimals) => Math.Round(
        number,
        FunctionNumbers.Whole(function, decimals, 0, MostDecimals),
        MidpointRounding.AwayFromZero);

    private static string Decimals(FunctionArguments arguments)
    {
        var decimals = FunctionNumbers.Whole("decimals", arguments.Number(1), 0, MostDecimals);
        return VietnameseNumber.WithDecimals(arguments.Number(0), decimals);
    }

    private static string Percent(FunctionArguments arguments)
    {
        var part = FunctionNumbers.Count("percent", arguments.Number(0));
        var whole = FunctionNumbers.Count("percent", arguments.Number(1));
        return whole > 0
            ? VietnameseNumber.Percent(Rate.Of(part, whole))
            : throw UnplacedFault.Of(TemplateFunctionIssueCode.NothingToCount, ("part", NumberLiteral.Print(part)));
    }
}
