using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>The Vietnamese name of a period where a text writes it: <c>quý I/2021</c>, <c>Quý I/2021</c>.</summary>
/// <remarks>The name is a whole: <c>đợt 1</c> does not stand in <c>đợt 12</c>.</remarks>
internal sealed class LabelInText
{
    private readonly string _label;
    private readonly Regex _pattern;

    public LabelInText(ReportingPeriod period)
    {
        _label = VietnameseText.Normalize(period.Label.Vietnamese);
        _pattern = new Regex(
            $@"(?<![\p{{L}}\p{{Nd}}]){Regex.Escape(_label)}(?![\p{{L}}\p{{Nd}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10));
    }

    /// <summary>Whether a text in NFC names the period.</summary>
    public bool IsIn(string text) => _pattern.IsMatch(text);

    /// <summary>The text with another name in each place, with the capitals of that place.</summary>
    public string Replace(string text, ReportingPeriod period)
    {
        var label = period.Label.Vietnamese;
        return _pattern.Replace(text, match => InCapitalsOf(match.Value, label));
    }

    private string InCapitalsOf(string written, string label)
    {
        if (string.Equals(written, _label, StringComparison.Ordinal))
        {
            return label;
        }

        return string.Equals(written, VietnameseText.ToUpper(_label), StringComparison.Ordinal)
            ? VietnameseText.ToUpper(label)
            : VietnameseText.Capitalize(label);
    }
}
