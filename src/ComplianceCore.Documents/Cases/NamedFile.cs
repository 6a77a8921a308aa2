namespace ComplianceCore.Documents;

/// <summary>A file that a case names, and where it names it.</summary>
/// <param name="Name">The name within the folder; empty after a fault.</param>
/// <param name="Place">The place of the name.</param>
internal sealed record NamedFile(string Name, SourcePlace Place)
{
    /// <summary>Reads the name that a member gives.</summary>
    public static NamedFile Of(ObjectReader root, string member) => new(root.Text(member), root[member].Place);

    /// <summary>Reads the names that a list gives, each once.</summary>
    /// <param name="reading">The reading of the file.</param>
    /// <param name="root">Its root.</param>
    /// <param name="member">The list.</param>
    /// <param name="twiceCode">The code of the fault that a name stands there twice.</param>
    public static NamedFile[] ListOf(JsonReading reading, ObjectReader root, string member, string twiceCode)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        NamedFile[] files =
        [
            .. root.Texts(member).Zip(root[member].Items, (name, item) => new NamedFile(name, item.Place)),
        ];
        foreach (var (file, item) in files.Zip(root[member].Items).Where(pair => !names.Add(pair.First.Name)))
        {
            reading.AddFault(item, item.Path, twiceCode, ("file", file.Name));
        }

        return [.. files.DistinctBy(file => file.Name, StringComparer.Ordinal)];
    }
}
