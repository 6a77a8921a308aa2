namespace ComplianceCore.Documents.Tests;

/// <summary>A stream that cancels the work once it has taken some bytes.</summary>
internal sealed class CancellingStream(CancellationTokenSource source, long afterBytes) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        if (Length >= afterBytes)
        {
            source.Cancel();
        }
    }
}
