namespace ComplianceCore.Documents;

/// <summary>Finds the type of an expression, and reports what has none.</summary>
internal sealed class ExpressionChecker
{
    private readonly Scope _scope;
    private readonly FunctionTable _functions;
    private readonly TemplateFaults _faults;

    public ExpressionChecker(Scope scope, FunctionTable functions, TemplateFaults faults)
    {
        _scope = scope;
        _functions = functions;
        _faults = faults;
    }

    /// <summary>The type of an expression, or null when a fault in it has been reported.</summary>
    public TemplateType? TypeOf(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Type,
        Expression.Name name => TypeOfName(name),
        Expression.LoopMember member => TypeOfLoopMember(member),
        Expression.Member member => TypeOfMember(member),
        Expression.Unary unary => TypeOfUnary(unary),
        Expression.Binary binary => TypeOfBinary(binary),
        Expression.Call call => TypeOfCall(call),
        _ => null,
    };

    private TemplateType? TypeOfName(Expression.Name name)
    {
        if (_scope.IsCertain(name.Text))
        {
            return _scope.TypeOf(name.Text);
        }

        if (_scope.IsAssigned(name.Text))
        {
            return Fault(TemplateIssueCode.NameNotCertain, name.At, ("name", Quotation.Of(name.Text)));
        }

        var nearest = NearestName.To(name.Text, _scope.Names);
        return Fault(TemplateIssueCode.NameUnknown, name.At, ("name", Quotation.Of(name.Text)), ("nearest", nearest));
    }

    private TemplateType? TypeOfLoopMember(Expression.LoopMember member)
    {
        if (!_scope.IsInLoop)
        {
            return Fault(TemplateIssueCode.LoopMemberOutsideLoop, member.At, ("member", Quotation.Of(member.Text)));
        }

        return member.Text is "index" ? TemplateType.Number : TemplateType.Boolean;
    }

    private TemplateType? TypeOfMember(Expression.Member member) => TypeOf(member.Target) switch
    {
        null => null,
        ListType when member.Text is "size" => TemplateType.Number,
        ListType => UnknownMember(member, "list", ["size"]),
        RecordType record => record.Member(member.Text) ?? UnknownMember(member, record.Name, record.MemberNames),
        var type => Fault(
            TemplateIssueCode.NoMembers,
            member.At,
            ("member", Quotation.Of(member.Text)),
            ("type", type.Name)),
    };

    private TemplateType? UnknownMember(Expression.Member member, string owner, IEnumerable<string> known) => Fault(
        TemplateIssueCode.MemberUnknown,
        member.At,
        ("member", Quotation.Of(member.Text)),
        ("type", owner),
        ("nearest", NearestName.To(member.Text, known)));

    private TemplateType? TypeOfUnary(Expression.Unary unary)
    {
        var expected = unary.Sign is "!" ? TemplateType.Boolean : TemplateType.Number;
        var operand = TypeOf(unary.Operand);
        return operand is null || operand.Is(expected)
            ? expected
            : Fault(
                TemplateIssueCode.OperandType,
                unary.At,
                ("sign", unary.Sign),
                ("expected", expected.Name),
                ("found", operand.Name));
    }

    private TemplateType? TypeOfBinary(Expression.Binary binary)
    {
        var (left, right) = (TypeOf(binary.Left), TypeOf(binary.Right));
        var result = binary.Sign is "+" or "-" or "*" ? TemplateType.Number : TemplateType.Boolean;
        if (left is null || right is null)
        {
            return result;
        }

        if (ReferenceEquals(left, TemplateType.Markdown) || ReferenceEquals(right, TemplateType.Markdown))
        {
            return Fault(TemplateIssueCode.MarkdownAsText, binary.At, ("place", binary.Sign));
        }

        return left.Is(right) && Accepts(binary.Sign, left)
            ? result
            : Fault(
                TemplateIssueCode.OperandTypes,
                binary.At,
                ("sign", binary.Sign),
                ("left", left.Name),
                ("right", right.Name));
    }

    private static bool Accepts(string sign, TemplateType type) => sign switch
    {
        "&&" or "||" => type.Is(TemplateType.Boolean),
        "==" or "!=" => type is ScalarType,
        "<" or "<=" or ">" or ">=" => type.Is(TemplateType.Number) || type.Is(TemplateType.Date),
        _ => type.Is(TemplateType.Number),
    };

    private TemplateType? TypeOfCall(Expression.Call call)
    {
        var arguments = call.Arguments.Select(TypeOf).ToArray();
        if (_functions.Find(call.Function) is not { } function)
        {
            var nearest = NearestName.To(call.Function, _functions.Names);
            return Fault(
                TemplateIssueCode.FunctionUnknown,
                call.At,
                ("function", Quotation.Of(call.Function)),
                ("nearest", nearest));
        }

        if (arguments.Length != function.Parameters.Count)
        {
            return Fault(
                TemplateIssueCode.ArgumentCount,
                call.At,
                ("function", Quotation.Of(call.Function)),
                ("expected", NumberLiteral.Print(function.Parameters.Count - 1)),
                ("found", NumberLiteral.Print(arguments.Length - 1)));
        }

        return CheckArguments(call, function, arguments);
    }

    private TemplateType? CheckArguments(Expression.Call call, TemplateFunction function, TemplateType?[] arguments)
    {
        var signature = new Signature();
        for (var index = 0; index < arguments.Length; index++)
        {
            var (parameter, argument) = (function.Parameters[index], arguments[index]);
            if (argument is not null && !signature.Accepts(parameter, argument))
            {
                var expected = signature.Complete(parameter) ?? parameter;
                ReportArgument(call.Arguments[index].At, function.Name, expected, argument);
            }
        }

        return signature.Complete(function.Result);
    }

    private void ReportArgument(SourcePlace place, string function, TemplateType expected, TemplateType argument)
    {
        if (argument.Is(TemplateType.Markdown))
        {
            Fault(TemplateIssueCode.MarkdownAsText, place, ("place", function));
            return;
        }

        Fault(
            TemplateIssueCode.ArgumentType,
            place,
            ("function", function),
            ("expected", expected.Name),
            ("found", argument.Name));
    }

    private TemplateType? Fault(
        string code,
        SourcePlace place,
        params ReadOnlySpan<TextArgument> arguments)
    {
        _faults.Add(code, place, arguments);
        return null;
    }
}
