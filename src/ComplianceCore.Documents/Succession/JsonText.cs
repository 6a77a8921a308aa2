using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>The text of a JSON object, of which members can be changed while every other byte stays.</summary>
/// <remarks>
/// An office that keeps its files tidy finds them as it left them: order, indentation, line ends and byte order mark.
/// </remarks>
internal sealed class JsonText
{
    private readonly byte[] _utf8;
    private readonly List<JsonTextMember> _members;

    private JsonText(byte[] utf8)
    {
        _utf8 = utf8;
        _members = MembersOf(utf8);
    }

    /// <summary>Takes a text that has been read as JSON without a fault.</summary>
    /// <param name="utf8">An object in UTF-8, with or without byte order mark.</param>
    public static JsonText Of(byte[] utf8) => new(utf8);

    /// <summary>The text in UTF-8.</summary>
    public byte[] Bytes => _utf8;

    /// <summary>Whether the object has the member, be its value null.</summary>
    public bool Has(string name) => _members.Exists(member => member.IsNamed(name));

    /// <summary>The text of the value of a member.</summary>
    public byte[] ValueOf(string name) => _utf8[Find(name).Value];

    /// <summary>The object with another value of a member that it has.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value as JSON in UTF-8.</param>
    public JsonText With(string name, byte[] value) => Splice(Find(name).Value, value);

    /// <summary>The object with a string as the value of a member that it has.</summary>
    public JsonText WithText(string name, string text) => With(name, Quoted(text));

    /// <summary>The object with another name of a member that it has.</summary>
    public JsonText Renamed(string name, string newName) => Splice(Find(name).Name, Quoted(newName));

    /// <summary>The object without a member, its comma and the white space that set it apart.</summary>
    public JsonText Without(string name)
    {
        var index = _members.TakeWhile(member => !member.IsNamed(name)).Count();
        if (index == _members.Count)
        {
            return this;
        }

        var (start, end) = (_members[index].Name.Start, _members[index].Value.End);
        if (index + 1 < _members.Count)
        {
            end = _members[index + 1].Name.Start;
        }
        else if (index > 0)
        {
            start = _members[index - 1].Value.End;
        }

        return Splice(start..end, []);
    }

    /// <summary>A string as JSON, its letters as they are.</summary>
    public static byte[] Quoted(string text)
    {
        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return [(byte)'"', .. encoded.EncodedUtf8Bytes, (byte)'"'];
    }

    private JsonText Splice(Range place, byte[] replacement) =>
        new([.. _utf8[..place.Start], .. replacement, .. _utf8[place.End..]]);

    private JsonTextMember Find(string name) => _members.First(member => member.IsNamed(name));

    private static List<JsonTextMember> MembersOf(byte[] utf8)
    {
        var start = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var members = new List<JsonTextMember>();
        var reader = new Utf8JsonReader(utf8.AsSpan(start));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var nameStart = start + (int)reader.TokenStartIndex;
            var nameEnd = nameStart + reader.ValueSpan.Length + 2;
            var text = reader.GetString()!;
            reader.Read();
            var valueStart = start + (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add(new JsonTextMember(text, nameStart..nameEnd, valueStart..(start + (int)reader.BytesConsumed)));
        }

        return members;
    }
}
