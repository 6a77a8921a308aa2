namespace ComplianceCore.TestKit;

/// <summary>Changes single bytes of files.</summary>
public static class ByteEdit
{
    /// <summary>Flips a bit of one byte.</summary>
    /// <param name="path">The file.</param>
    /// <param name="place">Which byte.</param>
    public static void Change(string path, Index place)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[place] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Puts a space before a byte.</summary>
    /// <param name="path">The file.</param>
    /// <param name="place">Which byte.</param>
    public static void Insert(string path, Index place)
    {
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, [.. bytes[..place], (byte)' ', .. bytes[place..]]);
    }

    /// <summary>Takes a byte away.</summary>
    /// <param name="path">The file.</param>
    /// <param name="place">Which byte.</param>
    public static void Remove(string path, Index place)
    {
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, [.. bytes[..place], .. bytes[place..][1..]]);
    }
}
