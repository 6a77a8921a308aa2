using ComplianceCore.Documents;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// Looks through the tree of a template before any of it runs: refuses what <see cref="AllowedSyntax"/> does not have,
/// what writes to a name of the host, and what is nested too deeply; and makes literals values of this package.
/// </summary>
internal sealed class SyntaxCheck
{
    // The strict engine counts levels of blocks and parentheses, and those of one expression, apart from each other.
    private const int CountsOfTheStrictEngine = 2;

    private readonly Stack<(ScriptNode Node, int Depth)> _open = new();
    private readonly TemplateFile _file;
    private readonly HostNames _names;
    private readonly TemplateFaults _faults;
    private readonly TemplateLimits _limits;

    public SyntaxCheck(TemplateFile file, HostNames names, TemplateFaults faults, TemplateLimits limits)
    {
        _file = file;
        _names = names;
        _faults = faults;
        _limits = limits;
    }

    /// <summary>Checks a page.</summary>
    /// <exception cref="TemplateException">It is nested too deeply, or has more faults than are listed.</exception>
    public void Check(ScriptPage page)
    {
        _open.Push((page, 0));
        while (_open.TryPop(out var found))
        {
            var depth = found.Depth + (IsLevel(found.Node) ? 1 : 0);
            if (depth > CountsOfTheStrictEngine * _limits.MaximumNesting)
            {
                var maximum = NumberLiteral.Print(_limits.MaximumNesting);
                throw _faults.Stop(TemplateIssueCode.NestingTooDeep, PlaceOf(found.Node), ("maximum", maximum));
            }

            if (Accepts(found.Node))
            {
                PushChildren(found.Node, depth);
            }
        }
    }

    // A chain of `else if` or `when` is a list to its author; the stack is looked at while it is rendered.
    private static bool IsLevel(ScriptNode node) => node switch
    {
        ScriptIfStatement choice => !choice.IsElseIf,
        ScriptFunctionCall call => call.Parent is not ScriptPipeCall,
        ScriptPage or ScriptList or ScriptBlockStatement or ScriptExpressionStatement => false,
        ScriptElseStatement or ScriptWhenStatement or ScriptToken or ScriptKeyword => false,
        _ => true,
    };

    private bool Accepts(ScriptNode node)
    {
        if (!AllowedSyntax.Has(node))
        {
            _faults.Add(TemplateIssueCode.ScribanSyntaxRefused, PlaceOf(node), ("found", PieceOf(node)));
            return false;
        }

        if (NameGivenBy(node) is { } name && _names.IsTaken(name))
        {
            _faults.Add(TemplateIssueCode.NameTaken, PlaceOf(node), ("name", Quotation.Of(name)));
            return false;
        }

        return node is not ScriptLiteral literal || Convert(literal);
    }

    private static string? NameGivenBy(ScriptNode node) => node switch
    {
        ScriptForStatement loop => GlobalNameOf(loop.Variable),
        ScriptCaptureStatement capture => GlobalNameOf(capture.Target),
        ScriptAssignExpression assign => GlobalNameOf(assign.Target),
        ScriptFunction function => GlobalNameOf(function.NameOrDoToken),
        ScriptParameter parameter => GlobalNameOf(parameter.Name),
        _ => null,
    };

    private static string? GlobalNameOf(ScriptNode? node) => (node as ScriptVariableGlobal)?.Name;

    private bool Convert(ScriptLiteral literal)
    {
        if (literal.Value is string text && UnprintableCharacters.IndexIn(text) is >= 0 and var index)
        {
            TemplateText.RefuseUnprintable(text[index], PlaceOf(literal), _faults);
            return false;
        }

        if (IsWrittenPlain(literal) && LiteralValue.TryOf(literal.Value, out var value))
        {
            literal.Value = value;
            return true;
        }

        _faults.Add(TemplateIssueCode.NumberMalformed, PlaceOf(literal), ("number", PieceOf(literal)));
        return false;
    }

    // What is written otherwise than with digits, Scriban reads wrongly: 0xFFFFFFFF as -1. The 0 of $0 is a literal.
    private bool IsWrittenPlain(ScriptLiteral literal) =>
        literal.Value is null or string or char or bool or TextValue
        || PieceOf(literal).All(character => char.IsAsciiDigit(character) || character is '.' or '_' or '$');

    private void PushChildren(ScriptNode node, int depth)
    {
        for (var index = node.ChildrenCount - 1; index >= 0; index--)
        {
            if (node.GetChildren(index) is { } child)
            {
                _open.Push((child, depth));
            }
        }
    }

    private SourcePlace PlaceOf(ScriptNode node) => ScribanPlace.Of(node.Span, SourcePlace.WholeFile(_file.Name));

    private string PieceOf(ScriptNode node)
    {
        var (start, end) = (node.Span.Start.Offset, node.Span.End.Offset + 1);
        return start >= 0 && start < end && end <= _file.Text.Length
            ? Quotation.Of(_file.Text[start..end])
            : node.GetType().Name;
    }
}
