namespace ComplianceCore.Documents;

/// <summary>A member of a JSON object and where it stands in the text.</summary>
/// <param name="Text">The name, its escapes undone.</param>
/// <param name="Name">The place of the name, its quotes included.</param>
/// <param name="Value">The place of the value.</param>
internal readonly record struct JsonTextMember(string Text, Range Name, Range Value)
{
    /// <summary>Whether the member has that name.</summary>
    public bool IsNamed(string name) => string.Equals(Text, name, StringComparison.Ordinal);
}
