using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>A file to be written.</summary>
/// <param name="Name">Its name in the folder, or its path.</param>
/// <param name="Write">Writes its bytes, the same as often as it is asked.</param>
internal sealed record WrittenFile(string Name, Action<Stream> Write)
{
    /// <summary>Creates the file whose bytes are at hand.</summary>
    public static WrittenFile Of(OutputFile file) => new(file.Name, stream => stream.Write(file.Bytes.Span));
}
