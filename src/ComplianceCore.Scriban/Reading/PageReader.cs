using ComplianceCore.Documents;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>Has Scriban read templates, and lets pass only what <see cref="SyntaxCheck"/> does.</summary>
internal sealed class PageReader
{
    private readonly HostNames _names;
    private readonly TemplateFaults _faults;
    private readonly ScribanLimits _limits;

    public PageReader(HostNames names, TemplateFaults faults, ScribanLimits limits)
    {
        _names = names;
        _faults = faults;
        _limits = limits;
    }

    /// <summary>Reads a template; when it has faults they are noted, and the page may be empty.</summary>
    /// <exception cref="TemplateException">It cannot be read to its end.</exception>
    public ScriptPage Read(TemplateFile file)
    {
        TemplateText.Guard(file, _faults, _limits.Templates);
        var parsing = Parsing.Of(file, _faults, _limits);
        foreach (var message in parsing.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            Note(message, file);
        }

        if (parsing.HasErrors || parsing.Page is not { } page)
        {
            return new ScriptPage();
        }

        new SyntaxCheck(file, _names, _faults, _limits.Templates).Check(page);
        return page;
    }

    private void Note(LogMessage message, TemplateFile file)
    {
        var place = ScribanPlace.Of(message.Span, SourcePlace.WholeFile(file.Name));
        if (message.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            var maximum = NumberLiteral.Print(_limits.Templates.MaximumNesting);
            _faults.Add(TemplateIssueCode.NestingTooDeep, place, ("maximum", maximum));
            return;
        }

        _faults.Add(TemplateIssueCode.ScribanCannotRead, place, ("message", ScribanMessage.Of(message.Message)));
    }
}
