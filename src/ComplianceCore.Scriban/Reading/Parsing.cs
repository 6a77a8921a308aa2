using System.Buffers;
using System.Runtime.ExceptionServices;
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
internal static class Parsing
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
        var signs = CountSigns(file.Text);
        var place = SourcePlace.WholeFile(file.Name);
        if (signs > GreatestSigns)
        {
            var maximum = NumberLiteral.Print(limits.Templates.MaximumNesting);
            throw faults.Stop(TemplateIssueCode.NestingTooDeep, place, ("maximum", maximum));
        }

        Template? template = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, StackForText + (signs * StackForSign)) { IsBackground = true };
        thread.Start();
        if (!thread.Join(limits.MaximumDuration))
        {
            var seconds = NumberLiteral.Print((decimal)limits.MaximumDuration.TotalSeconds);
            throw faults.Stop(TemplateIssueCode.TookTooLong, place, ("seconds", seconds));
        }

        return template ?? throw Failed(failure!.SourceException);

        void Run()
        {
            try
            {
                template = Parse(file);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }

        TemplateException Failed(Exception exception) => faults.Stop(
            TemplateIssueCode.ScribanCannotRead, place, ("message", ScribanMessage.Of(exception.Message)));
    }

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
