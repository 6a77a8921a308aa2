namespace ComplianceCore.Benchmarks;

/// <summary>The floor: what it takes one thread to read a log and look at each byte once.</summary>
internal static class NewlineCount
{
    private const int BufferBytes = 1 << 20;

    /// <summary>How many line feeds a file has.</summary>
    public static long Of(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = new byte[BufferBytes];
        var lines = 0L;
        var offset = 0L;
        while (RandomAccess.Read(file, buffer, offset) is var read and > 0)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            offset += read;
        }

        return lines;
    }
}
