namespace ComplianceCore.Documents;

/// <summary>Reads the file of unit kinds and groups.</summary>
internal sealed class UnitKindsFile
{
    public const int Format = 1;

    private UnitKindsFile(IReadOnlyList<UnitKind> kinds, IReadOnlyList<UnitGroup> groups)
    {
        Kinds = kinds;
        Groups = groups;
    }

    /// <summary>The kinds, in the order of the file.</summary>
    public IReadOnlyList<UnitKind> Kinds { get; }

    /// <summary>The groups, in the order of the file.</summary>
    public IReadOnlyList<UnitGroup> Groups { get; }

    /// <summary>Reads the kinds and groups; what is faulty is an issue, and the rest is read on.</summary>
    /// <returns>The kinds and groups, or null when the file has no list of kinds to hold units against.</returns>
    public static UnitKindsFile? Read(byte[] utf8, string file, List<Issue> issues)
    {
        var reading = JsonReading.Open(utf8, file);
        UnitKindsFile? read = null;
        if (reading.OpenRoot(Format) is { } root)
        {
            var groups = root.OptionalObjects("groups").Select(ReadGroup).ToArray();
            var kinds = root.Objects("kinds").Select(ReadKind).ToArray();
            root.Close();
            Refuse(reading, root, "groups", [.. groups.Select(group => group.Id)]);
            Refuse(reading, root, "kinds", [.. kinds.Select(kind => kind.Id)]);
            read = reading.IsFaulty("kinds") ? null : new UnitKindsFile(kinds, groups);
        }

        issues.AddRange(reading.IssuesInOrder());
        return read;
    }

    private static UnitGroup ReadGroup(ObjectReader item)
    {
        var group = new UnitGroup(item.Text("id"), item.Text("title"));
        item.Close();
        return group;
    }

    private static UnitKind ReadKind(ObjectReader item)
    {
        var kind = new UnitKind
        {
            Id = item.Text("id"),
            Level = item.Text("level"),
            Label = item.Text("label"),
            InSentence = item.Text("sentence"),
            Head = item.Text("head"),
            Class = item.OptionalObject("class") is { } unitClass ? ReadClass(unitClass) : null,
        };
        item.Close();
        return kind;
    }

    private static UnitClass ReadClass(ObjectReader item)
    {
        var unitClass = new UnitClass(item.Text("label"), item.Text("heads"));
        item.Close();
        return unitClass;
    }

    /// <summary>Refuses what is no id, and of several things with one id all but the first.</summary>
    private static void Refuse(JsonReading reading, ObjectReader root, string list, IReadOnlyList<string> ids)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index].Length > 0 && !IdValidation.IsId(ids[index]))
            {
                reading.Fault(RuleIssueCode.BadId, root[list].Items[index], ("id", ids[index]));
            }

            if (ids.Take(index).Contains(ids[index], StringComparer.Ordinal))
            {
                reading.Fault(RuleIssueCode.DuplicateId, root[list].Items[index], ("id", ids[index]));
            }
        }
    }
}
