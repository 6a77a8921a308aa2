using NodaTime.Text;

namespace ComplianceCore.Documents;

/// <summary>The <c>case.json</c> of a case as it is written, from which that of another period is made.</summary>
internal sealed class WrittenManifest
{
    private readonly JsonText _text;

    private WrittenManifest(JsonText text, CaseManifest content, CasePeriod period)
    {
        _text = text;
        Content = content;
        Period = period;
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="CaseFormatException">It is faulty.</exception>
    public static WrittenManifest Read(byte[] utf8)
    {
        var reading = JsonReading.Open(utf8, CaseManifest.FileName);
        var root = reading.OpenRoot(CaseManifest.Format);
        var content = root is null ? null : CaseManifest.Read(reading, root);
        var issues = reading.IssuesInOrder();
        return content is null || issues.Count > 0
            ? throw new CaseFormatException(issues)
            : new WrittenManifest(JsonText.Of(utf8), content, CasePeriod.Of(root!.Object("period")));
    }

    /// <summary>What the file says.</summary>
    public CaseManifest Content { get; }

    /// <summary>How it writes the period.</summary>
    public CasePeriod Period { get; }

    /// <summary>The file in UTF-8.</summary>
    public byte[] Bytes => _text.Bytes;

    /// <summary>The file of another period, whose figures are taken on its last day; the rest stays.</summary>
    /// <exception cref="CaseFormatException">The period is beyond the years that a case may have.</exception>
    public WrittenManifest In(CasePeriod period)
    {
        var moved = Read(_text.With("period", period.WrittenOver(_text.ValueOf("period"), Period)).Bytes);
        var lastDay = LocalDatePattern.Iso.Format(moved.Content.Period!.LastDay);
        var text = moved._text.WithText("asOf", lastDay);
        var title = new LabelInText(Content.Period!).Replace(Content.Title, moved.Content.Period);
        return Read(string.Equals(title, Content.Title, StringComparison.Ordinal)
            ? text.Bytes
            : text.WithText("title", title).Bytes);
    }
}
