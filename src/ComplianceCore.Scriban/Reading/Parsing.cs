using System.Buffers;
using System.Text.RegularExpressions;
using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;

namespace ComplianceCore.Scriban;

/// <summary>
/// One run of Scriban's parser, on a stack that its text cannot exhaust and for no longer than it may.
/// </summary>
/// <remarks>
/// The parser bounds how deep it calls itself, but not how deep the tree becomes that it then walks: an operator to the
/// right of another one is a level of the tree. Every level costs one of <see cref="Signs"/>, so their number says how
/// much stack is enough.
/// </remarks>
internal static partial class Parsing
{
    private const int DepthLimit = 2_000;
    private const int StackForText = 16 * 1024 * 1024;
    private const int StackForSign = 2 * 1024;
    private const int GreatestSigns = 500_000;

    private static readonly SearchValues<char> _signs = SearchValues.Create(Signs);

    private const string Signs = "+-*/%.|&?:<>=!([{^@~$\"'`";

    /// <summary>Parses a template.</summary>
    /// <exception cref="TemplateException">It is too deep or took too long.</exception>
    public static Template Of(TemplateFile file, TemplateFaults faults, ScribanLimits limits)
    {
        GuardExponents(file, faults);
        var signs = CountSigns(file.Text);
        var place = SourcePlace.WholeFile(file.Name);
        if (signs > GreatestSigns)
        {
            var maximum = NumberLiteral.Print(limits.Templates.MaximumNesting);
            throw faults.Stop(TemplateIssueCode.NestingTooDeep, place, ("maximum", maximum));
        }

        var parsing = new ParsingThread(() => Parse(file));
        if (!parsing.Run(StackForText + (signs * StackForSign), limits.MaximumDuration))
        {
            var seconds = NumberLiteral.Print((decimal)limits.MaximumDuration.TotalSeconds);
            throw faults.Stop(TemplateIssueCode.TookTooLong, place, ("seconds", seconds));
        }

        return parsing.Parsed ?? throw faults.Stop(
            TemplateIssueCode.ScribanCannotRead, place, ("message", ScribanMessage.Of(parsing.Failure!.Message)));
    }

    // Scriban makes such a number digit by digit, for minutes, on a thread that nobody can stop.
    private static void GuardExponents(TemplateFile file, TemplateFaults faults)
    {
        if (LongExponent().Match(file.Text) is { Success: true } number)
        {
            var place = new LineMap(file.Name, file.Text).PlaceOf(number.Index);
            throw faults.Stop(TemplateIssueCode.NumberMalformed, place, ("number", Quotation.Of(number.Value)));
        }
    }

    [GeneratedRegex(@"[0-9][eE][+-]?[0-9]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongExponent();

    private static Template Parse(TemplateFile file) => Template.Parse(
        file.Text,
        file.Name,
        new ParserOptions { ParseFloatAsDecimal = true, ExpressionDepthLimit = DepthLimit },
        LexerOptions.Default);

    private static int CountSigns(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(_signs); next >= 0; next = text.IndexOfAny(_signs))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
