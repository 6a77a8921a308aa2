namespace ComplianceCore.Documents;

/// <summary>Makes plain text printable in the language that a template writes.</summary>
/// <param name="text">What a reader is to see.</param>
/// <returns>What the output must hold for a reader to see that.</returns>
internal delegate string TemplateEscaper(string text);
