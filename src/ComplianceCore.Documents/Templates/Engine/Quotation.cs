using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A piece of a template as a message shows it: on one line, and no longer than a reader needs.</summary>
internal static class Quotation
{
    private const int MaximumLength = 40;

    public static string Of(string piece) => Of(piece, MaximumLength);

    /// <summary>A piece that a reader needs more of than usual.</summary>
    public static string Of(string piece, int maximumLength)
    {
        var shown = new StringBuilder(maximumLength);
        foreach (var character in piece.AsSpan(0, Math.Min(piece.Length, maximumLength)))
        {
            shown.Append(char.IsControl(character) ? ' ' : character);
        }

        return shown.Append(piece.Length > maximumLength ? "…" : string.Empty).ToString();
    }
}
