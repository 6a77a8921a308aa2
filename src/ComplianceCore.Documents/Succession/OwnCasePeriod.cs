using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Documents;

/// <summary>A period with a label and days of its own.</summary>
/// <param name="Label">The name as the office prints it.</param>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
internal sealed partial record OwnCasePeriod(string Label, LocalDate First, LocalDate Last) : CasePeriod
{
    /// <summary>How <c>case.json</c> calls the form.</summary>
    public const string Form = "label";

    /// <summary>Reads a period from one word; null when the text is none.</summary>
    public static OwnCasePeriod? Parse(string text)
    {
        var match = Pattern().Match(VietnameseText.Normalize(text));
        var label = match.Groups["label"].Value.Trim();
        if (label.Length == 0
            || UnprintableCharacters.AreIn(label)
            || !LocalDatePattern.Iso.Parse(match.Groups["first"].Value).TryGetValue(default, out var first)
            || !LocalDatePattern.Iso.Parse(match.Groups["last"].Value).TryGetValue(default, out var last))
        {
            return null;
        }

        return first <= last && last.Year <= PeriodReader.LastYear ? new OwnCasePeriod(label, first, last) : null;
    }

    /// <summary>Reads the period of a case without faults.</summary>
    public static OwnCasePeriod From(ObjectReader period) =>
        new(period.Localized(Form).Vietnamese, period.Date("first"), period.Date("last"));

    internal override CasePeriod? Next() => null;

    internal override byte[] WrittenOver(byte[] member, CasePeriod other)
    {
        var text = JsonText.Of(other is OwnCasePeriod
            ? member
            : Encoding.UTF8.GetBytes("""{ "label": "", "first": "", "last": "" }"""));
        return text.WithText(Form, Label).WithText("first", Iso(First)).WithText("last", Iso(Last)).Bytes;
    }

    public override string ToString() => $"{Label}={Iso(First)}..{Iso(Last)}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [GeneratedRegex(
        @"^(?<label>.+)=(?<first>[0-9-]{10})\.\.(?<last>[0-9-]{10})\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
