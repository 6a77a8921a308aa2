namespace ComplianceCore.Events;

/// <summary>One log, read from its first byte to its last.</summary>
internal abstract class LogSource : IDisposable
{
    protected LogSource(string name) => Name = name;

    /// <summary>What issues call it.</summary>
    public string Name { get; }

    /// <summary>How its rows are written; known once the header was read.</summary>
    public LogLayout Layout { get; set; } = null!;

    /// <summary>How many lines its header takes, blank ones before it among them.</summary>
    public int HeaderLines { get; set; }

    /// <summary>Whether any stretch of it can be read once more.</summary>
    public virtual bool CanBeReadAgain => false;

    /// <summary>The file it is in; null when it is in none that can be read from any place.</summary>
    public virtual FileStream? File => null;

    /// <summary>How many bytes are stored; null when nobody knows.</summary>
    public abstract long? StoredLength { get; }

    /// <summary>How many of the stored bytes were read.</summary>
    public abstract long StoredRead { get; }

    /// <summary>Reads on.</summary>
    /// <returns>How many bytes were read; zero at the end.</returns>
    /// <exception cref="EventLogException">The log cannot be read.</exception>
    public int Read(Span<byte> target)
    {
        try
        {
            return ReadOn(target);
        }
        catch (InvalidDataException)
        {
            throw Refused(LogIssueCode.DamagedGzip);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(LogIssueCode.NotReadable);
        }
    }

    /// <summary>Reads a stretch once more.</summary>
    public virtual void ReadAgain(long offset, Span<byte> target) => throw new InvalidOperationException();

    /// <summary>Makes sure that what was read is what is stored.</summary>
    /// <exception cref="EventLogException">It is not.</exception>
    public virtual void Close() => EnsureUnchanged();

    /// <summary>Makes sure that what is stored is what it was when it was opened.</summary>
    /// <exception cref="EventLogException">It is not.</exception>
    public virtual void EnsureUnchanged()
    {
    }

    public abstract void Dispose();

    protected abstract int ReadOn(Span<byte> target);

    /// <summary>The fault for which the log is refused.</summary>
    protected EventLogException Refused(string code) =>
        new([EventTexts.Catalog.Error(code, SourcePlace.WholeFile(Name), ("file", Name))]);
}
