using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>A template, what it is rendered over, and what every engine has to make of it.</summary>
internal sealed record ConformanceCase
{
    /// <summary>The file and the sentence of the case, such as <c>printing: A text is printed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The template with its includes, names and functions.</summary>
    public required TemplateSource Source { get; init; }

    /// <summary>The values of the names.</summary>
    public required RecordValue Root { get; init; }

    /// <summary>What plain text becomes in print.</summary>
    public required TemplateEscaper Escape { get; init; }

    /// <summary>What the template writes.</summary>
    public required string Expected { get; init; }

    /// <summary>The name for a failing test.</summary>
    public override string ToString() => Name;
}
