using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Where a part leads: to its styles, its headers, its lists.</summary>
internal sealed class WordRelations
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byKind = new(StringComparer.Ordinal);

    private WordRelations(XElement? relations, string folder)
    {
        foreach (var relation in relations?.Elements() ?? [])
        {
            if (relation.Value("Target") is not { } target || relation.Value("TargetMode") is "External")
            {
                continue;
            }

            var part = Resolved(folder, target);
            _byId.TryAdd(relation.Value("Id") ?? string.Empty, part);
            var kind = relation.Value("Type") ?? string.Empty;
            _byKind.TryAdd(kind[(kind.LastIndexOf('/') + 1)..], part);
        }
    }

    /// <summary>Reads where a part leads.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="part">The part; empty for the file as a whole.</param>
    public static WordRelations Of(WordArchive archive, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return new WordRelations(archive.Read($"{folder}_rels/{part[folder.Length..]}.rels"), folder);
    }

    /// <summary>The part of a kind, such as <c>styles</c>; null where there is none.</summary>
    public string? OfKind(string kind) => _byKind.GetValueOrDefault(kind);

    /// <summary>The part of an id; null where there is none.</summary>
    public string? OfId(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
