namespace ComplianceCore.Documents;

/// <summary>Reads the expressions of a code block.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenReader _reader;
    private readonly SlotTable _slots;

    public ExpressionParser(TokenReader reader, SlotTable slots)
    {
        _reader = reader;
        _slots = slots;
    }

    /// <summary>Reads a value and the functions it is piped into.</summary>
    public Expression Parse()
    {
        _reader.Enter();
        var value = ParseBinary(precedence: 0);
        while (_reader.TryTakeSymbol("|"))
        {
            _reader.SkipNewLines();
            value = Guarded(ParseCall(value));
        }

        _reader.Leave();
        return value;
    }

    /// <summary>Reads a name that a statement gives a value to.</summary>
    public Expression.Name ParseName()
    {
        var token = _reader.Current;
        if (token.Kind != TokenKind.Identifier)
        {
            _reader.FailAtCurrent(TemplateIssueCode.NameExpected);
            return NameOf(token);
        }

        return NameOf(_reader.Take());
    }

    private Expression ParseBinary(int precedence)
    {
        var left = ParseUnary();
        while (PrecedenceOf(_reader.Current) is var found && found > precedence)
        {
            var sign = _reader.Take();
            var right = ParseBinary(found);
            left = Guarded(new Expression.Binary(_reader.PlaceOf(sign), sign.Text, left, right));
        }

        return left;
    }

    private static int PrecedenceOf(Token token) => token.Kind != TokenKind.Symbol
        ? 0
        : token.Text switch
        {
            "||" => 1,
            "&&" => 2,
            "==" or "!=" => 3,
            "<" or "<=" or ">" or ">=" => 4,
            "+" or "-" => 5,
            "*" => 6,
            _ => 0,
        };

    private Expression ParseUnary()
    {
        if (!_reader.Current.IsSymbol("!") && !_reader.Current.IsSymbol("-"))
        {
            return ParseMembers();
        }

        _reader.Enter();
        var sign = _reader.Take();
        var unary = new Expression.Unary(_reader.PlaceOf(sign), sign.Text, ParseUnary());
        _reader.Leave();
        return Guarded(unary);
    }

    private Expression ParseMembers()
    {
        var value = ParsePrimary();
        while (_reader.TryTakeSymbol("."))
        {
            if (_reader.Current.Kind != TokenKind.Identifier)
            {
                _reader.FailAtCurrent(TemplateIssueCode.MemberExpected);
                return value;
            }

            var member = _reader.Take();
            value = Guarded(new Expression.Member(_reader.PlaceOf(member), value, member.Text));
        }

        return value;
    }

    private Expression ParsePrimary()
    {
        var token = _reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                var number = new NumberValue(NumberLiteral.ValueOf(_reader.Take().Text));
                return new Expression.Literal(_reader.PlaceOf(token), TemplateType.Number, number);
            case TokenKind.Text:
                var text = TextValue.Literal(_reader.Take().Text);
                return new Expression.Literal(_reader.PlaceOf(token), TemplateType.Text, text);
            case TokenKind.Symbol when token.Text is "(":
                return ParseParentheses();
            case TokenKind.Identifier when token.Text is "for" && _reader.Following.IsSymbol("."):
                return ParseLoopMember();
            case TokenKind.Identifier when token.Text is "true" or "false":
                var boolean = BooleanValue.Of(_reader.Take().Text is "true");
                return new Expression.Literal(_reader.PlaceOf(token), TemplateType.Boolean, boolean);
            case TokenKind.Identifier when !Refusals.IsKeyword(token.Text):
                return NameOf(_reader.Take());
            default:
                _reader.FailAtCurrent(TemplateIssueCode.ValueExpected);
                return new Expression.Faulty(_reader.PlaceOf(token));
        }
    }

    private Expression ParseParentheses()
    {
        _reader.Take();
        var value = Parse();
        if (!_reader.TryTakeSymbol(")"))
        {
            _reader.FailAtCurrent(TemplateIssueCode.ParenthesisNotClosed);
        }

        return value;
    }

    private Expression.LoopMember ParseLoopMember()
    {
        _reader.Take();
        _reader.Take();
        var member = _reader.Current;
        if (member is { Kind: TokenKind.Identifier, Text: "index" or "first" or "last" })
        {
            _reader.Take();
        }
        else
        {
            _reader.Fail(TemplateIssueCode.LoopMemberUnknown, _reader.Place, ("found", Refusals.Describe(member)));
        }

        return new Expression.LoopMember(_reader.PlaceOf(member), member.Text);
    }

    // What follows the name of a function, up to the next pipe: values without operators, so that `f -1` cannot be
    // read in two ways.
    private Expression ParseCall(Expression piped)
    {
        var function = _reader.Current;
        if (function.Kind != TokenKind.Identifier || Refusals.IsKeyword(function.Text))
        {
            _reader.FailAtCurrent(TemplateIssueCode.FunctionExpected);
            return new Expression.Faulty(_reader.PlaceOf(function));
        }

        _reader.Take();
        var arguments = new List<Expression> { piped };
        while (BeginsArgument(_reader.Current))
        {
            arguments.Add(ParseMembers());
        }

        if (PrecedenceOf(_reader.Current) > 0 || _reader.Current.IsSymbol("!"))
        {
            _reader.Fail(TemplateIssueCode.OperatorAfterArgument, _reader.Place, ("sign", _reader.Current.Text));
        }

        return new Expression.Call(_reader.PlaceOf(function), function.Text, arguments);
    }

    private static bool BeginsArgument(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Text or TokenKind.Identifier => true,
        TokenKind.Symbol => token.Text is "(" && token.FollowsSpace,
        _ => false,
    };

    private Expression.Name NameOf(Token token) =>
        new(_reader.PlaceOf(token), token.Text, _slots.SlotOf(token.Text));

    private Expression Guarded(Expression expression)
    {
        _reader.GuardDepth(expression.Depth);
        return expression;
    }
}
