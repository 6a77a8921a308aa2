namespace ComplianceCore;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    private const int LongestCompared = 60;

    /// <summary>
    /// The known name with the fewest edits to <paramref name="name"/>, of which two letters that changed places are
    /// one; "-" when none is known.
    /// </summary>
    /// <remarks>
    /// However many names there are and however long, nobody waits: of a name its first letters count, and one that is
    /// too long or too short to be nearer than the nearest so far is not compared.
    /// </remarks>
    public static string To(string name, IEnumerable<string> known)
    {
        var written = name.Length > LongestCompared ? name[..LongestCompared] : name;
        var (nearest, edits) = ("-", int.MaxValue);
        foreach (var candidate in known.Where(candidate => candidate.Length <= LongestCompared))
        {
            if (Math.Abs(candidate.Length - written.Length) > edits)
            {
                continue;
            }

            var found = EditsBetween(written, candidate);
            if (found < edits || (found == edits && candidate.Length < nearest.Length))
            {
                (nearest, edits) = (candidate, found);
            }
        }

        return nearest;
    }

    /// <summary>How many edits lead from one text to another; two letters that changed places are one.</summary>
    public static int EditsBetween(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var swapped = AreSwapped(left, row, right, column) ? beforePrevious[column - 2] + 1 : int.MaxValue;
                var movedOn = 1 + Math.Min(previous[column], current[column - 1]);
                current[column] = Math.Min(swapped, Math.Min(replaced, movedOn));
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[right.Length];
    }

    private static bool AreSwapped(string left, int row, string right, int column) =>
        row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
}
