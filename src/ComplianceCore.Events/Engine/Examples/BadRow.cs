namespace ComplianceCore.Events;

/// <summary>A row that could not be read, and where it stands.</summary>
internal sealed record BadRow(string Code, ChunkPlace Place, int Start, int Line, LocalizedText Message)
{
    /// <summary>The row as an issue.</summary>
    public Issue ToIssue() => new(
        Code,
        IssueSeverity.Warning,
        new SourcePlace(Place.Source.Name, (int)Math.Min(int.MaxValue, Place.FirstLine + Line), 0),
        Message);
}
