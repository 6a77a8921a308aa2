namespace ComplianceCore.Documents;

/// <summary>A place in the tokens of a template, with the faults found on the way.</summary>
/// <remarks>
/// One fault per statement is reported: after it the reader stands at the end of the statement, and says no more until
/// the next one begins.
/// </remarks>
internal sealed class TokenReader
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly LineMap _lines;
    private readonly TemplateFaults _faults;
    private readonly TemplateLimits _limits;
    private int _index;
    private int _nesting;

    public TokenReader(IReadOnlyList<Token> tokens, LineMap lines, TemplateFaults faults, TemplateLimits limits)
    {
        _tokens = tokens;
        _lines = lines;
        _faults = faults;
        _limits = limits;
    }

    public Token Current => _tokens[_index];

    public Token Following => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    public SourcePlace Place => PlaceOf(Current);

    /// <summary>Whether the statement being read has been reported.</summary>
    public bool HasFailed { get; private set; }

    public SourcePlace PlaceOf(Token token) => _lines.PlaceOf(token.Start);

    public Token Take()
    {
        var token = Current;
        _index = Math.Min(_index + 1, _tokens.Count - 1);
        return token;
    }

    public bool TryTakeSymbol(string symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            return false;
        }

        Take();
        return true;
    }

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            Take();
        }
    }

    /// <summary>Begins to read a statement: the next fault counts again.</summary>
    public void BeginStatement() => HasFailed = false;

    /// <summary>Ends a statement, and reports what stands where its end should be.</summary>
    public void EndStatement()
    {
        if (!Current.EndsStatement)
        {
            FailAtCurrent(TemplateIssueCode.StatementNotEnded);
        }

        if (Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit)
        {
            Take();
        }
    }

    /// <summary>Reports the current token, by what the language has instead where it is a known stranger.</summary>
    /// <param name="otherwise">The fault when the token is none of the known strangers.</param>
    public void FailAtCurrent(string otherwise)
    {
        if (Current.Kind == TokenKind.Faulty)
        {
            HasFailed = true;
        }

        Fail(Refusals.CodeFor(Current) ?? otherwise, Place, ("found", Refusals.Describe(Current)));
    }

    /// <summary>Reports the statement being read, unless it has been, and goes to its end.</summary>
    public void Fail(string code, SourcePlace place, params ReadOnlySpan<TextArgument> arguments)
    {
        if (!HasFailed)
        {
            _faults.Add(code, place, arguments);
        }

        HasFailed = true;
        while (!Current.EndsStatement)
        {
            Take();
        }
    }

    /// <summary>Goes one level deeper; the stack of the machine is never the bound.</summary>
    /// <exception cref="TemplateException">That is deeper than a template may go.</exception>
    public void Enter()
    {
        _nesting++;
        GuardDepth(_nesting);
    }

    public void Leave() => _nesting--;

    /// <summary>Checks how deep an expression has become.</summary>
    /// <exception cref="TemplateException">It is deeper than a template may go.</exception>
    public void GuardDepth(int depth)
    {
        if (depth > _limits.MaximumNesting)
        {
            var maximum = NumberLiteral.Print(_limits.MaximumNesting);
            throw _faults.Stop(TemplateIssueCode.NestingTooDeep, Place, ("maximum", maximum));
        }
    }
}
