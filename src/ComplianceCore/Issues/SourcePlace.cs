using System.Globalization;

namespace ComplianceCore;

/// <summary>Where in an input something stands, such as <c>rules.json(14,31)</c>.</summary>
/// <param name="File">The file as its case names it, or null for input that was built in code.</param>
/// <param name="Line">The line, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">
/// The column in characters, counted from 1; 0 when the place is the line as a whole.
/// </param>
public sealed record SourcePlace(string? File, int Line, int Column)
{
    /// <summary>The place of input that was built in code.</summary>
    public static SourcePlace Nowhere { get; } = new(null, 0, 0);

    /// <summary>Creates the place that is a whole file.</summary>
    /// <param name="file">The file as its case names it.</param>
    public static SourcePlace WholeFile(string file) => new(file, 0, 0);

    /// <summary>The place as compilers write it; empty for <see cref="Nowhere"/>.</summary>
    public override string ToString() => (File, Line, Column) switch
    {
        (null, _, _) => string.Empty,
        (_, 0, _) => File,
        (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}({Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})"),
    };
}
