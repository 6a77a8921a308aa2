namespace ComplianceCore.Importers;

/// <summary>Finds the kind of a unit, and its proper name, in the name that a table has.</summary>
internal sealed class KindFinder
{
    private readonly IReadOnlyList<UnitKind> _kinds;
    private readonly (string Before, UnitKind Kind)[] _forms;

    public KindFinder(IReadOnlyList<UnitKind> kinds)
    {
        _kinds = kinds;

        // The longest words first: "Phòng Giao dịch" is no "Phòng".
        _forms =
        [
            .. kinds.SelectMany(kind => new[] { kind.Label, kind.InSentence }.Select(form => (Bare(form), kind)))
                .OrderByDescending(form => form.Item1.Length),
        ];
    }

    /// <summary>The ids of the kinds, for issues.</summary>
    public string Known => string.Join(", ", _kinds.Select(kind => kind.Id));

    /// <summary>Finds the kind.</summary>
    /// <param name="word">The id of the kind; empty when the table does not say it.</param>
    /// <param name="name">The name in the table, its words of the kind in front or not.</param>
    /// <returns>The kind and the proper name; null when it is no kind of the office.</returns>
    public (UnitKind Kind, string Name)? Find(string word, string name)
    {
        var bare = Abbreviations.WithoutCommittee(name);
        if (word.Length > 0)
        {
            return _kinds.FirstOrDefault(kind => string.Equals(kind.Id, word, StringComparison.Ordinal)) is { } named
                ? (named, ProperName(bare, named) ?? name)
                : null;
        }

        foreach (var (_, kind) in _forms)
        {
            if (ProperName(bare, kind) is { } proper)
            {
                return (kind, proper);
            }
        }

        return null;
    }

    private string? ProperName(string name, UnitKind kind)
    {
        foreach (var (before, _) in _forms.Where(form => form.Kind == kind))
        {
            if (NameKey.Of(before) == NameKey.Of(name))
            {
                return string.Empty;
            }

            if (name.Length > before.Length && name[before.Length] == ' '
                && NameKey.Of(name[..before.Length]) == NameKey.Of(before))
            {
                return name[before.Length..].Trim();
            }
        }

        return null;
    }

    // The words before the name, without the committee.
    private static string Bare(string form)
    {
        var place = form.IndexOf(UnitKind.NamePlace, StringComparison.Ordinal);
        return Abbreviations.WithoutCommittee(place < 0 ? form : form[..place]).Trim();
    }
}
