namespace ComplianceCore.Importers;

/// <summary>Reads marks: a whole word decides, never a part of one, for <c>Chưa ký số</c> holds <c>ký số</c>.</summary>
internal static class FlagReader
{
    private static readonly HashSet<NameKey> _yes =
    [
        .. new[]
        {
            "x", "v", "✓", "✔", "☑", "1", "có", "đã", "đã ký", "đã ký số", "ký số", "signed", "true", "yes", "y",
        }.Select(NameKey.Of),
    ];

    private static readonly HashSet<NameKey> _no =
    [
        .. new[]
        {
            "0", "không", "chưa", "chưa ký", "chưa ký số", "không ký số", "unsigned", "false", "no", "n", "-",
        }.Select(NameKey.Of),
    ];

    /// <summary>Whether a mark is set; a blank cell has none.</summary>
    /// <returns>Null when the words are neither yes nor no.</returns>
    public static bool? Read(TableCell cell)
    {
        if (cell.IsBlank)
        {
            return false;
        }

        var key = NameKey.Of(cell.Text);
        return cell.Kind is CellKind.Text or CellKind.Number && _yes.Contains(key) ? true
            : cell.Kind is CellKind.Text or CellKind.Number && _no.Contains(key) ? false
            : null;
    }
}
