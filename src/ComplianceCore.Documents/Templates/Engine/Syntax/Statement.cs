namespace ComplianceCore.Documents;

/// <summary>A part of a template that does something.</summary>
/// <param name="At">Where it begins.</param>
internal abstract record Statement(SourcePlace At)
{
    /// <summary>Text outside the code blocks.</summary>
    internal sealed record Raw(SourcePlace At, string Text) : Statement(At);

    /// <summary>Prints a value.</summary>
    internal sealed record Output(SourcePlace At, Expression Value) : Statement(At);

    /// <summary><c>name = value</c>.</summary>
    internal sealed record Assign(SourcePlace At, Expression.Name Target, Expression Value) : Statement(At);

    /// <summary><c>capture name … end</c>.</summary>
    internal sealed record Capture(SourcePlace At, Expression.Name Target, IReadOnlyList<Statement> Body)
        : Statement(At);

    /// <summary><c>if … else if … else … end</c>.</summary>
    /// <param name="At">Where it begins.</param>
    /// <param name="Branches">The conditions in the order of the template, with what each leads to.</param>
    /// <param name="Otherwise">What follows when no condition holds; empty when nothing does.</param>
    internal sealed record If(
        SourcePlace At,
        IReadOnlyList<(Expression Condition, IReadOnlyList<Statement> Body)> Branches,
        IReadOnlyList<Statement> Otherwise) : Statement(At);

    /// <summary><c>for item in list … end</c>.</summary>
    internal sealed record For(
        SourcePlace At,
        Expression.Name Item,
        Expression List,
        IReadOnlyList<Statement> Body) : Statement(At);

    /// <summary><c>include 'name'</c>.</summary>
    internal sealed record Include(SourcePlace At, string Name) : Statement(At);
}
