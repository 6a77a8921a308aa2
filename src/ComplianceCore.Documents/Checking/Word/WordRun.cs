namespace ComplianceCore.Documents;

/// <summary>A stretch of letters that are set alike.</summary>
/// <param name="Text">The letters as they are shown, composed; tabs and line breaks as such.</param>
/// <param name="Setting">How they are set, all inheritance resolved.</param>
internal sealed record WordRun(string Text, RunSetting Setting);
