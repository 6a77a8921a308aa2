using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>A name of a model, or a member of one, such as <c>best.chief.name</c>.</summary>
/// <param name="Text">How a template writes it.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNeverEmpty">Whether it is a list that surely has elements.</param>
internal readonly record struct ModelPath(string Text, TemplateType Type, bool IsNeverEmpty);
