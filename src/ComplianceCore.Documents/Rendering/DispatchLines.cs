using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The lines of a dispatch in the words and marks of the decree, the same for every renderer.</summary>
internal static class DispatchLines
{
    /// <summary>The number and notation, such as <c>Số: 621/UBND-VP</c>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <param name="blank">What stands for a part that is filled in by hand.</param>
    public static string Number(Dispatch dispatch, string blank) =>
        $"{DispatchLabels.Number} {Code(dispatch.CodeNumber, dispatch.CodeNotation, blank)}";

    /// <summary>The number and notation as other texts cite them, such as <c>621/UBND-VP</c>.</summary>
    /// <param name="number">The number; null while it is blank.</param>
    /// <param name="notation">The notation; null while it is blank.</param>
    /// <param name="blank">What stands for a part that is filled in by hand.</param>
    public static string Code(string? number, string? notation, string blank) =>
        $"{number ?? blank}/{notation ?? blank}";

    /// <summary>What programs call the document, such as <c>Công văn 621/UBND-VP</c>.</summary>
    public static string Title(Dispatch dispatch) =>
        OneLine($"{DispatchLabels.Type} {Code(dispatch.CodeNumber, dispatch.CodeNotation, "…")}");

    /// <summary>The subject, such as <c>V/v ký số văn bản</c>.</summary>
    public static string Subject(Dispatch dispatch) => $"{DispatchLabels.Subject} {dispatch.Subject}";

    /// <summary>The stamps, secrecy over urgency, such as <c>HOẢ TỐC</c>; none on most dispatches.</summary>
    public static IReadOnlyList<string> Stamps(Dispatch dispatch) =>
    [
        .. dispatch.Secrecy is { } secrecy ? [DispatchLabels.Of(secrecy)] : Array.Empty<string>(),
        .. dispatch.Urgency is { } urgency ? [DispatchLabels.Of(urgency)] : Array.Empty<string>(),
    ];

    /// <summary>The place and day of issue, such as <c>Ví Dụ, ngày 31 tháng 3 năm 2021</c>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <param name="blank">What stands for a part that is filled in by hand.</param>
    public static string PlaceAndDate(Dispatch dispatch, string blank) =>
        $"{dispatch.Place}, {dispatch.IssuedDate.InWords(blank)}";

    /// <summary>Several entries of one list: a semicolon after each, a full stop after the last.</summary>
    public static IEnumerable<string> Closed(IReadOnlyList<string> entries) =>
        entries.Select((entry, index) => entry + (index < entries.Count - 1 ? ";" : "."));

    /// <summary>The recipients and, last, where the dispatch is filed.</summary>
    public static IEnumerable<string> Recipients(Dispatch dispatch) =>
        Closed([.. dispatch.Recipients.Select(Recipient), Archive(dispatch.Archive)]);

    /// <summary>A line above the signature, such as <c>KT. CHỦ TỊCH</c>.</summary>
    public static string Signing(SigningLine line) => line.Capacity is { } capacity
        ? $"{DispatchLabels.Of(capacity)} {line.Title}"
        : line.Title;

    /// <summary>The cells of a heading inside a table: its number, its title, and nothing.</summary>
    public static IReadOnlyList<string> Cells(AnnexGroupHeading heading, AnnexTable table) =>
        [heading.Ordinal, heading.Title, .. Enumerable.Repeat(string.Empty, table.Columns.Count - 2)];

    /// <summary>A value on one line: a line break, or any other control character, becomes a space.</summary>
    public static string OneLine(string text) => text.Any(IsBreak)
        ? string.Concat(text.Select(character => IsBreak(character) ? ' ' : character))
        : text;

    /// <summary>A value on one line of a page, room that is left in it kept open.</summary>
    public static string Printed(string text) => OneLine(text)
        .Replace(" " + DispatchLabels.Blank, " " + DispatchLabels.Room, StringComparison.Ordinal)
        .Replace(DispatchLabels.Blank, DispatchLabels.Room, StringComparison.Ordinal);

    private static string Recipient(Recipient recipient) => recipient.Purpose is { } purpose
        ? $"{recipient.Name} ({purpose})"
        : recipient.Name;

    private static string Archive(ArchiveLine archive)
    {
        var copies = archive.Copies is { } count
            ? $"{count.ToString("00", CultureInfo.InvariantCulture)} {DispatchLabels.Copies}"
            : null;
        var made = string.Join(' ', new[] { archive.DraftersMark, copies }.OfType<string>());
        var parts = made.Length == 0 ? archive.Units : archive.Units.Append(made);
        return $"{DispatchLabels.Archive} {string.Join(", ", parts)}";
    }

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
