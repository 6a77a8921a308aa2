namespace ComplianceCore.Documents;

/// <summary>A function that a template pipes values into, such as <c>{{ names | join ", " }}</c>.</summary>
/// <param name="Name">The name after the pipe.</param>
/// <param name="Parameters">
/// The types it takes; the first is that of the piped value. <see cref="TemplateType.Any"/> stands for one type of the
/// caller's choice, the same throughout the signature.
/// </param>
/// <param name="Result">The type it returns.</param>
/// <param name="Apply">What it does; its arguments have the declared types.</param>
internal sealed record TemplateFunction(
    string Name,
    IReadOnlyList<TemplateType> Parameters,
    TemplateType Result,
    Func<FunctionArguments, TemplateValue> Apply);
