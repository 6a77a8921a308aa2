namespace ComplianceCore.TestKit;

/// <summary>A table of a page that says what the code says, between the comments that name it.</summary>
public static class GeneratedTable
{
    /// <summary>The table that the page has; with <c>UPDATE_APPROVED=1</c> it is written anew first.</summary>
    /// <param name="path">The page.</param>
    /// <param name="name">The name in the comments, such as <c>issue codes</c>.</param>
    /// <param name="expected">The table that the code gives.</param>
    public static string Actual(string path, string name, string expected)
    {
        var page = File.ReadAllText(path);
        var begin = $"<!-- {name} -->\n";
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = page.IndexOf($"<!-- end of {name} -->", StringComparison.Ordinal);
        if (Approved.IsUpdating)
        {
            File.WriteAllText(path, string.Concat(page.AsSpan(0, start), expected, page.AsSpan(end)));
            return expected;
        }

        return page[start..end];
    }
}
