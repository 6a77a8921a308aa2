using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A piece of a template as a message shows it: on one line, and no longer than a reader needs.</summary>
internal static class Quotation
{
    private const int MaximumLength = 40;

    public static string Of(string piece)
    {
        var shown = new StringBuilder(MaximumLength);
        foreach (var character in piece.AsSpan(0, Math.Min(piece.Length, MaximumLength)))
        {
            shown.Append(char.IsControl(character) ? ' ' : character);
        }

        return shown.Append(piece.Length > MaximumLength ? "…" : string.Empty).ToString();
    }
}
