using System.Text.Json;

namespace ComplianceCore;

/// <summary>A JSON value that knows where in its file it stands.</summary>
internal sealed class PlacedNode
{
    private PlacedNode(JsonValueKind kind, string path, SourcePlace place)
    {
        Kind = kind;
        Path = path;
        Place = place;
    }

    public static PlacedNode Scalar(JsonValueKind kind, string path, SourcePlace place, string text) =>
        new(kind, path, place) { Text = text };

    public static PlacedNode Object(string path, SourcePlace place, IReadOnlyList<PlacedMember> members) =>
        new(JsonValueKind.Object, path, place) { Members = members };

    public static PlacedNode Array(string path, SourcePlace place, IReadOnlyList<PlacedNode> items) =>
        new(JsonValueKind.Array, path, place) { Items = items };

    public JsonValueKind Kind { get; }

    /// <summary>The way to the value, such as <c>rules[2].thresholds[0].from</c>.</summary>
    public string Path { get; }

    public SourcePlace Place { get; }

    /// <summary>The text of a string in NFC, or a number as it is written.</summary>
    public string Text { get; private init; } = string.Empty;

    public IReadOnlyList<PlacedMember> Members { get; private init; } = [];

    public IReadOnlyList<PlacedNode> Items { get; private init; } = [];
}
