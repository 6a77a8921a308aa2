using System.Runtime.ExceptionServices;
using Scriban;

namespace ComplianceCore.Scriban;

/// <summary>One run of a parser on a thread of its own, which an exception does not leave.</summary>
internal sealed class ParsingThread
{
    private readonly Func<Template> _parse;
    private ExceptionDispatchInfo? _failure;

    public ParsingThread(Func<Template> parse)
    {
        _parse = parse;
    }

    /// <summary>What was parsed; null when the parser threw.</summary>
    public Template? Parsed { get; private set; }

    /// <summary>What the parser threw; null when it did not.</summary>
    public Exception? Failure => _failure?.SourceException;

    /// <summary>Runs the parser; false when it was not ready in time.</summary>
    /// <param name="stackSize">The stack that it is sure to have, in bytes.</param>
    /// <param name="maximum">How long it may take.</param>
    /// <exception cref="OutOfMemoryException">The machine has no memory left.</exception>
    public bool Run(int stackSize, TimeSpan maximum)
    {
        var thread = new Thread(Parse, stackSize) { IsBackground = true };
        thread.Start();
        var isReady = thread.Join(maximum);
        if (Failure is OutOfMemoryException)
        {
            _failure!.Throw();
        }

        return isReady;
    }

    private void Parse()
    {
        try
        {
            Parsed = _parse();
        }
        catch (Exception exception) when (Keeps(exception))
        {
            // It is told where the thread was started.
        }
    }

    private bool Keeps(Exception exception)
    {
        _failure = ExceptionDispatchInfo.Capture(exception);
        return true;
    }
}
