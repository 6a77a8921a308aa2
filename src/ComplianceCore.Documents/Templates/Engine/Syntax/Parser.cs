namespace ComplianceCore.Documents;

/// <summary>Reads the statements of a template; at a fault it goes on with the next statement.</summary>
internal sealed class Parser
{
    private readonly TokenReader _reader;
    private readonly ExpressionParser _expressions;
    private int _openBlocks;

    private Parser(TokenReader reader, SlotTable slots)
    {
        _reader = reader;
        _expressions = new ExpressionParser(reader, slots);
    }

    /// <summary>Reads a whole template.</summary>
    /// <exception cref="TemplateException">It is too long, or nested too deeply, to be read to its end.</exception>
    public static IReadOnlyList<Statement> Read(
        TemplateFile file,
        SlotTable slots,
        TemplateFaults faults,
        TemplateLimits limits)
    {
        TemplateText.Guard(file, faults, limits);
        var lines = new LineMap(file.Name, file.Text);
        var tokens = Lexer.Read(file.Text, lines, faults);
        var reader = new TokenReader(tokens, lines, faults, limits);
        return new Parser(reader, slots).ParseBody(acceptsElse: false);
    }

    private List<Statement> ParseBody(bool acceptsElse)
    {
        var body = new List<Statement>();
        while (_reader.Current is { Kind: not TokenKind.End } token)
        {
            _reader.BeginStatement();
            if ((token.IsWord("end") && _openBlocks > 0) || (token.IsWord("else") && acceptsElse))
            {
                break;
            }

            if (ParseStatement(token) is { } statement)
            {
                body.Add(statement);
            }
        }

        return body;
    }

    private Statement? ParseStatement(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Raw:
                _reader.Take();
                return new Statement.Raw(_reader.PlaceOf(token), token.Text);
            case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                _reader.Take();
                return null;
            case TokenKind.Identifier when Refusals.BeginsBlock(token):
                ParseRefusedBlock();
                return null;
            case TokenKind.Identifier when !_reader.Following.IsSymbol("."):
                return ParseWord(token);
            default:
                return ParseOutput();
        }
    }

    private Statement? ParseWord(Token token)
    {
        switch (token.Text)
        {
            case "if":
                return ParseIf();
            case "for":
                return ParseFor();
            case "capture":
                return ParseCapture();
            case "include":
                return ParseInclude();
            case "end":
                FailAndEnd(TemplateIssueCode.EndWithoutBlock);
                return null;
            case "else":
                FailAndEnd(TemplateIssueCode.ElseWithoutIf);
                return null;
            default:
                return _reader.Following.IsSymbol("=") ? ParseAssign() : ParseOutput();
        }
    }

    private Statement.Output ParseOutput()
    {
        var place = _reader.Place;
        return new Statement.Output(place, ParseValue());
    }

    private Statement.Assign ParseAssign()
    {
        var place = _reader.Place;
        var target = _expressions.ParseName();
        _reader.Take();
        return new Statement.Assign(place, target, ParseValue());
    }

    private Statement.If ParseIf()
    {
        var opening = _reader.Current;
        var branches = new List<(Expression Condition, IReadOnlyList<Statement> Body)>();
        OpenBlock();
        do
        {
            _reader.Take();
            var condition = ParseValue();
            branches.Add((condition, ParseBody(acceptsElse: true)));
        }
        while (TryTakeElseIf());

        var otherwise = new List<Statement>();
        if (_reader.Current.IsWord("else"))
        {
            _reader.Take();
            _reader.EndStatement();
            otherwise = ParseBody(acceptsElse: false);
        }

        CloseBlock(opening);
        return new Statement.If(_reader.PlaceOf(opening), branches, otherwise);
    }

    private bool TryTakeElseIf()
    {
        if (!_reader.Current.IsWord("else") || !_reader.Following.IsWord("if"))
        {
            return false;
        }

        _reader.Take();
        return true;
    }

    private Statement.For ParseFor()
    {
        var opening = _reader.Take();
        OpenBlock();
        var item = _expressions.ParseName();
        if (_reader.Current.IsWord("in"))
        {
            _reader.Take();
        }
        else
        {
            _reader.FailAtCurrent(TemplateIssueCode.InExpected);
        }

        var list = ParseValue();
        var body = ParseBody(acceptsElse: false);
        CloseBlock(opening);
        return new Statement.For(_reader.PlaceOf(opening), item, list, body);
    }

    private Statement.Capture ParseCapture()
    {
        var opening = _reader.Take();
        OpenBlock();
        var target = _expressions.ParseName();
        _reader.EndStatement();
        var body = ParseBody(acceptsElse: false);
        CloseBlock(opening);
        return new Statement.Capture(_reader.PlaceOf(opening), target, body);
    }

    private Statement.Include? ParseInclude()
    {
        var place = _reader.PlaceOf(_reader.Take());
        var name = _reader.Current;
        if (name.Kind == TokenKind.Text)
        {
            _reader.Take();
        }
        else
        {
            _reader.FailAtCurrent(TemplateIssueCode.IncludeNameExpected);
        }

        _reader.EndStatement();
        return name.Kind == TokenKind.Text ? new Statement.Include(place, name.Text) : null;
    }

    // The body of a block that the language does not have is read all the same: its faults count, its `end` is its own.
    private void ParseRefusedBlock()
    {
        var opening = _reader.Current;
        OpenBlock();
        FailAndEnd(TemplateIssueCode.ValueExpected);
        ParseBody(acceptsElse: false);
        CloseBlock(opening);
    }

    private void OpenBlock()
    {
        _reader.Enter();
        _openBlocks++;
    }

    private void CloseBlock(Token opening)
    {
        _reader.BeginStatement();
        if (_reader.Current.IsWord("end"))
        {
            _reader.Take();
            _reader.EndStatement();
        }
        else
        {
            _reader.Fail(TemplateIssueCode.EndMissing, _reader.PlaceOf(opening), ("block", opening.Text));
        }

        _openBlocks--;
        _reader.Leave();
    }

    private void FailAndEnd(string code)
    {
        _reader.FailAtCurrent(code);
        _reader.EndStatement();
    }

    // The value that ends a statement. Where the statement was reported, nothing more is said about its value.
    private Expression ParseValue()
    {
        var value = _expressions.Parse();
        if (_reader.Current.Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.Text)
        {
            _reader.FailAtCurrent(TemplateIssueCode.NoPlainCall);
        }

        _reader.EndStatement();
        return _reader.HasFailed ? new Expression.Faulty(value.At) : value;
    }
}
