using System.Diagnostics.CodeAnalysis;

namespace ComplianceCore.Importers;

/// <summary>A source cannot be read, or not read on; it leaves this package only as an issue.</summary>
// Callers see the issue in the result of the import and never the exception.
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the package.")]
internal sealed class TableFormatException : Exception
{
    public TableFormatException(string code, params TextArgument[] facts)
        : base(code)
    {
        Code = code;
        Facts = facts;
    }

    /// <summary>The code of the issue.</summary>
    public string Code { get; }

    /// <summary>What fills the places of its sentence, but for the file.</summary>
    public IReadOnlyList<TextArgument> Facts { get; }
}
