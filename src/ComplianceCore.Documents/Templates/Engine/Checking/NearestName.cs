namespace ComplianceCore.Documents;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // Longer names are compared by their beginning: nobody can make a check slow with one.
    private const int ComparedLength = 64;

    /// <summary>The candidate with the fewest edits from <paramref name="name"/>; "-" when there is none.</summary>
    public static string To(string name, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => (Distance(Beginning(name), candidate), candidate.Length)) ?? "-";

    /// <summary>How many characters have to be inserted, removed or replaced.</summary>
    public static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }

    private static string Beginning(string name) => name.Length <= ComparedLength ? name : name[..ComparedLength];
}
