namespace ComplianceCore.Cli;

/// <summary>A fact on a screen.</summary>
/// <param name="Name">What it is about; empty when that is what the fact before it was about.</param>
/// <param name="Text">What is known.</param>
/// <param name="Tone">What that means to the reader.</param>
internal sealed record Fact(string Name, string Text, Tone Tone);
