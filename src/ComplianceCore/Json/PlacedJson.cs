using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ComplianceCore;

/// <summary>Parses a JSON file into values that know their places.</summary>
internal static class PlacedJson
{
    /// <summary>Parses a whole file.</summary>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <param name="file">The file as its case names it.</param>
    /// <param name="issues">Takes the fault when the file is not JSON in UTF-8.</param>
    /// <returns>The root value, or null when a fault was added to <paramref name="issues"/>.</returns>
    public static PlacedNode? Parse(ReadOnlyMemory<byte> utf8, string file, ICollection<Issue> issues)
    {
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            issues.Add(CoreTexts.Catalog.Error(JsonIssueCode.NotUtf8, SourcePlace.WholeFile(file), ("file", file)));
            return null;
        }

        var lines = new LineIndex(utf8, file);
        try
        {
            return ReadRoot(utf8, lines);
        }
        catch (JsonException fault)
        {
            var place = lines.PlaceOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            issues.Add(CoreTexts.Catalog.Error(JsonIssueCode.Syntax, place));
            return null;
        }
    }

    private static PlacedNode ReadRoot(ReadOnlyMemory<byte> utf8, LineIndex lines)
    {
        var reader = new Utf8JsonReader(utf8.Span);
        reader.Read();
        var root = ReadValue(ref reader, lines, string.Empty);
        reader.Read();
        return root;
    }

    private static PlacedNode ReadValue(ref Utf8JsonReader reader, LineIndex lines, string path)
    {
        var place = lines.PlaceOf(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, lines, path, place),
            JsonTokenType.StartArray => ReadArray(ref reader, lines, path, place),
            JsonTokenType.String => PlacedNode.Scalar(JsonValueKind.String, path, place, StringOf(ref reader)),
            JsonTokenType.Number => PlacedNode.Scalar(JsonValueKind.Number, path, place, RawText(ref reader)),
            JsonTokenType.True => PlacedNode.Scalar(JsonValueKind.True, path, place, "true"),
            JsonTokenType.False => PlacedNode.Scalar(JsonValueKind.False, path, place, "false"),
            JsonTokenType.Null => PlacedNode.Scalar(JsonValueKind.Null, path, place, "null"),
            _ => throw new UnreachableException(),
        };
    }

    private static PlacedNode ReadObject(ref Utf8JsonReader reader, LineIndex lines, string path, SourcePlace place)
    {
        var members = new List<PlacedMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var namePlace = lines.PlaceOf(reader.TokenStartIndex);
            var name = StringOf(ref reader);
            reader.Read();
            var value = ReadValue(ref reader, lines, path.Length == 0 ? name : $"{path}.{name}");
            members.Add(new PlacedMember(name, namePlace, value));
        }

        return PlacedNode.Object(path, place, members);
    }

    private static PlacedNode ReadArray(ref Utf8JsonReader reader, LineIndex lines, string path, SourcePlace place)
    {
        var items = new List<PlacedNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]");
            items.Add(ReadValue(ref reader, lines, itemPath));
        }

        return PlacedNode.Array(path, place, items);
    }

    /// <summary>A string token; an escaped half of a surrogate pair is a fault of the file like any other.</summary>
    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return VietnameseText.Normalize(reader.GetString()!);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(fault.Message, null, 0, reader.TokenStartIndex, fault);
        }
    }

    private static string RawText(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);
}
