using System.Globalization;
using ComplianceCore.Events;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Benchmarks;

/// <summary>The arguments of a command: at most one without a name, the others as <c>--name value</c>.</summary>
/// <remarks>Counts are timed as whole processes; a library of command lines would take a part of that time.</remarks>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, string> _values;

    private CommandArguments(Dictionary<string, string> values)
    {
        _values = values;
    }

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">The arguments after the name of the command.</param>
    /// <param name="names">What may be given; the empty name for an argument without one.</param>
    /// <exception cref="UsageException">An argument is not among them, comes twice, or has no value.</exception>
    public static CommandArguments Read(IReadOnlyList<string> args, params IReadOnlyList<string> names)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < args.Count; index++)
        {
            var name = args[index].StartsWith("--", StringComparison.Ordinal) ? args[index] : string.Empty;
            if (!names.Contains(name))
            {
                throw new UsageException($"'{args[index]}' is not expected here.");
            }

            if (name.Length > 0 && ++index == args.Count)
            {
                throw new UsageException($"{name} has no value.");
            }

            if (!values.TryAdd(name, args[index]))
            {
                throw new UsageException($"'{args[index]}' is one too many.");
            }
        }

        return new CommandArguments(values);
    }

    /// <summary>The text of an argument that must be there.</summary>
    public string Text(string name) => Find(name)
        ?? throw new UsageException(name.Length == 0 ? "A file is missing." : $"{name} is missing.");

    /// <summary>The text of an argument; null when it is not there.</summary>
    public string? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>A whole number within bounds, both included.</summary>
    public long Number(string name, long least, long most) =>
        long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new UsageException(
                $"{name} is a whole number from {least} to {most}, not '{_values[name]}'.");

    /// <summary>A whole number within bounds, or what holds when it is not there.</summary>
    public long Number(string name, long least, long most, long otherwise) =>
        _values.ContainsKey(name) ? Number(name, least, most) : otherwise;

    /// <summary>A day; null when it is not there.</summary>
    public LocalDate? Day(string name)
    {
        if (Find(name) is not { } text)
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : throw new UsageException($"{name} is a day such as 2021-06-30, not '{text}'.");
    }

    /// <summary>What is to be counted; documents unless given.</summary>
    public CountBasis Basis(string name) => Find(name) switch
    {
        null or "documents" => CountBasis.Documents,
        "events" => CountBasis.Rows,
        var other => throw new UsageException($"{name} is 'documents' or 'events', not '{other}'."),
    };
}
