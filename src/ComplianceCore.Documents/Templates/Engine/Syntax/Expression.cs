namespace ComplianceCore.Documents;

/// <summary>A part of a template that has a value.</summary>
/// <param name="At">Where it begins; of an operator or a pipe, where the sign stands.</param>
/// <param name="Depth">How many levels of expressions it holds, itself included.</param>
internal abstract record Expression(SourcePlace At, int Depth)
{
    /// <summary>An expression that was reported while it was read; nothing more is said about it.</summary>
    internal sealed record Faulty(SourcePlace At) : Expression(At, 1);

    /// <summary>A text, a number, <c>true</c> or <c>false</c>.</summary>
    internal sealed record Literal(SourcePlace At, TemplateType Type, TemplateValue Value) : Expression(At, 1);

    /// <summary>A name of the model, of a loop or of an assignment.</summary>
    /// <param name="At">Where it begins.</param>
    /// <param name="Text">The name.</param>
    /// <param name="Slot">The place of its value among the variables of a rendering.</param>
    internal sealed record Name(SourcePlace At, string Text, int Slot) : Expression(At, 1);

    /// <summary><c>for.index</c>, <c>for.first</c> or <c>for.last</c>.</summary>
    internal sealed record LoopMember(SourcePlace At, string Text) : Expression(At, 1);

    /// <summary>A member, such as <c>unit.name</c>.</summary>
    internal sealed record Member(SourcePlace At, Expression Target, string Text) : Expression(At, Target.Depth + 1);

    /// <summary><c>!</c> before a boolean or <c>-</c> before a number.</summary>
    internal sealed record Unary(SourcePlace At, string Sign, Expression Operand) : Expression(At, Operand.Depth + 1);

    /// <summary>An operator between two values.</summary>
    internal sealed record Binary(SourcePlace At, string Sign, Expression Left, Expression Right)
        : Expression(At, Math.Max(Left.Depth, Right.Depth) + 1);

    /// <summary>A value piped into a function.</summary>
    /// <param name="At">Where the name of the function begins.</param>
    /// <param name="Function">The name of the function.</param>
    /// <param name="Arguments">The piped value, then the arguments after the name.</param>
    internal sealed record Call(SourcePlace At, string Function, IReadOnlyList<Expression> Arguments)
        : Expression(At, Arguments.Max(argument => argument.Depth) + 1);
}
