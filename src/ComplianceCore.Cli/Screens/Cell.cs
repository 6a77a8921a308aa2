namespace ComplianceCore.Cli;

/// <summary>A cell of a table.</summary>
/// <param name="Text">The words or the number.</param>
/// <param name="Tone">What they mean to the reader.</param>
internal sealed record Cell(string Text, Tone Tone)
{
    /// <summary>Creates a cell that means nothing in particular.</summary>
    public static Cell Of(string text) => new(text, Tone.Neutral);
}
