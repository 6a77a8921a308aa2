using System.Text;

namespace ComplianceCore.Scriban;

/// <summary>What Scriban says of a fault, in its English: on one line, and no longer than a reader needs.</summary>
internal static class ScribanMessage
{
    private const int MaximumLength = 200;

    public static string Of(string message)
    {
        var shown = new StringBuilder(MaximumLength);
        foreach (var character in message.AsSpan(0, Math.Min(message.Length, MaximumLength)))
        {
            shown.Append(char.IsControl(character) ? ' ' : character);
        }

        return shown.Append(message.Length > MaximumLength ? "…" : string.Empty).ToString().TrimEnd('.');
    }
}
