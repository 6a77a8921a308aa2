using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>A named window of the calendar of a case.</summary>
/// <param name="Form">How <c>case.json</c> calls the form, such as <c>quarter</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Part">The month, quarter or half; zero in a form that has no parts.</param>
internal sealed record NamedCasePeriod(string Form, int Year, int Part) : CasePeriod
{
    private const string NineMonths = "nineMonths";

    // Nine months are written as their year, which alone would be the year.
    private const string NineMonthsMark = "-9M";

    private static readonly string[] _formsByText = ["month", "quarter", "halfYear", "year"];

    /// <summary>Reads a window from one word; null when the text is none.</summary>
    public static NamedCasePeriod? Parse(string text)
    {
        var (forms, written) = text.EndsWith(NineMonthsMark, StringComparison.Ordinal)
            ? ([NineMonths], text[..^NineMonthsMark.Length])
            : (_formsByText, text);
        foreach (var form in forms)
        {
            if (PeriodReader.TrySplit(form, written, out var year, out var part))
            {
                return new NamedCasePeriod(form, year, part);
            }
        }

        return null;
    }

    /// <summary>Reads a window from the text that a case without faults has for it.</summary>
    public static NamedCasePeriod From(string form, string text) =>
        PeriodReader.TrySplit(form, text, out var year, out var part)
            ? new NamedCasePeriod(form, year, part)
            : throw new UnreachableException();

    internal override CasePeriod Next() => Part < Parts
        ? this with { Part = Part + 1 }
        : this with { Year = Year + 1, Part = Math.Min(Parts, 1) };

    internal override byte[] WrittenOver(byte[] member, CasePeriod other) => other is NamedCasePeriod { Form: var form }
        ? Renamed(JsonText.Of(member), form).WithText(Form, Text).Bytes
        : Encoding.UTF8.GetBytes($$"""{ "{{Form}}": "{{Text}}" }""");

    public override string ToString() => Form is NineMonths ? Text + NineMonthsMark : Text;

    private int Parts => Form switch
    {
        "month" => 12,
        "quarter" => 4,
        "halfYear" => 2,
        _ => 0,
    };

    private string Text => Form switch
    {
        "month" => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Part:00}"),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Part}"),
        "halfYear" => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-H{Part}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    // A member that is null counts as absent, and would stand twice.
    private JsonText Renamed(JsonText member, string form) => string.Equals(form, Form, StringComparison.Ordinal)
        ? member
        : member.Without(Form).Renamed(form, Form);
}
