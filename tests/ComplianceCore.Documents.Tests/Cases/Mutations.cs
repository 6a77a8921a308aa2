using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceCore.Documents.Tests;

/// <summary>Spoils files, the same way in every run.</summary>
internal sealed class Mutations
{
    private static readonly string[] _pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\n", "\r", "\t", " ", "\0", "{{", "}}", "{{~", "-}}", "{{ end }}",
        "{{ if ",
        "null", "true", "0", "-1", "1e400", "99999999999999999999", "\"\"", "9999-12-31", "0001-01-01", "-9998-01-01",
        "../", "ST.NV", "issued", "for unit in units", " | count", ".units", "./.", "1. ", "- ", "# ", "**", "<b>",
        "\uFEFF", "\u0301", "\\u0000", "\\ud800", "\U0001F600",
        "\u0001", "\uFFFF", "\\uffff", "&#1;", "{{ '\\u0001' }}",
    ];

    private static readonly string[] _oddValues =
    [
        "null", "-1", "2147483647", "\"\"", "\"x\"", "\"9999-12-31\"", "\"{{ units }}\"",
        "\"a\\u0000\\nb\"", "\"\\uffff\"", "\"{{ '\\\\u0001' }}\"", "[]",
    ];

    private ulong _state;

    private Mutations(ulong seed)
    {
        _state = seed;
    }

    /// <summary>Bytes that are no file of a case at all.</summary>
    public static IEnumerable<byte[]> RandomBytes(ulong seed, int count)
    {
        var mutations = new Mutations(seed);
        return Enumerable.Range(0, count).Select(length => mutations.Bytes(length)).ToArray();
    }

    /// <summary>A file with a few pieces cut out, doubled, put in or overwritten.</summary>
    public static IEnumerable<byte[]> Edits(byte[] file, ulong seed, int count)
    {
        var mutations = new Mutations(seed);
        return Enumerable.Range(0, count).Select(_ => mutations.Edit(mutations.Edit(file))).ToArray();
    }

    /// <summary>A JSON file with each of its values in turn replaced by each of many odd ones.</summary>
    public static IEnumerable<byte[]> OddValues(string json) => PathsOf(JsonNode.Parse(json)!, [])
        .SelectMany(path => _oddValues.Select(value => Encoding.UTF8.GetBytes(Replace(json, path, value))));

    /// <summary>A number below a bound, from a linear congruential generator: the same in every run.</summary>
    private int Next(int bound)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)bound);
    }

    private byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        for (var index = 0; index < length; index++)
        {
            bytes[index] = (byte)Next(256);
        }

        return bytes;
    }

    private byte[] Edit(byte[] file)
    {
        var start = Next(file.Length + 1);
        var end = Math.Min(file.Length, start + Next(12));
        return Next(4) switch
        {
            0 => [.. file[..start], .. file[end..]],
            1 => [.. file[..end], .. file[start..]],
            2 => [.. file[..start], .. Encoding.UTF8.GetBytes(_pieces[Next(_pieces.Length)]), .. file[start..]],
            _ => [.. file[..start], .. Bytes(end - start), .. file[end..]],
        };
    }

    private static IEnumerable<object[]> PathsOf(JsonNode node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Value)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        return children.SelectMany(child => PathsOf(child.Value!, [.. path, child.Step])).Prepend(path);
    }

    private static string Replace(string json, object[] path, string value)
    {
        var root = new JsonArray(JsonNode.Parse(json));
        JsonNode parent = root;
        object last = 0;
        foreach (var step in path)
        {
            parent = Child(parent, last)!;
            last = step;
        }

        if (last is int index)
        {
            parent[index] = JsonNode.Parse(value);
        }
        else
        {
            parent[(string)last] = JsonNode.Parse(value);
        }

        return root[0]?.ToJsonString() ?? "null";
    }

    private static JsonNode? Child(JsonNode parent, object step) =>
        step is int index ? parent[index] : parent[(string)step];
}
