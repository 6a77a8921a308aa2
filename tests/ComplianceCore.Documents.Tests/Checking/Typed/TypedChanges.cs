using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>What Word keeps while "Theo dõi thay đổi" is on: what went in, what went out, what was set anew.</summary>
internal static class TypedChanges
{
    private const string Author = "Chuyên viên";
    private static readonly DateTime _moment = new(2024, 9, 4, 8, 30, 0, DateTimeKind.Utc);

    /// <summary>Words that somebody put in.</summary>
    public static InsertedRun PutIn(int id, params Run[] words) =>
        new(words) { Author = Author, Date = _moment, Id = Text(id) };

    /// <summary>Words that somebody took out.</summary>
    public static DeletedRun TakenOut(int id, string text, double points) =>
        new(Gone(text, points)) { Author = Author, Date = _moment, Id = Text(id) };

    /// <summary>Words that were here before they were moved.</summary>
    public static OpenXmlElement[] MovedAway(int id, string name, Run words) =>
    [
        new MoveFromRangeStart { Id = Text(id), Name = name, Author = Author, Date = _moment },
        new MoveFromRun(words) { Id = Text(id + 1), Author = Author, Date = _moment },
        new MoveFromRangeEnd { Id = Text(id) },
    ];

    /// <summary>Words that are here since they were moved.</summary>
    public static OpenXmlElement[] MovedHere(int id, string name, Run words) =>
    [
        new MoveToRangeStart { Id = Text(id), Name = name, Author = Author, Date = _moment },
        new MoveToRun(words) { Id = Text(id + 1), Author = Author, Date = _moment },
        new MoveToRangeEnd { Id = Text(id) },
    ];

    /// <summary>Marks the end of a paragraph as taken out: what follows belongs to the same paragraph.</summary>
    public static Paragraph JoinedWithNext(this Paragraph line, int id)
    {
        TypedLines.Setting(line).ParagraphMarkRunProperties = new ParagraphMarkRunProperties(
            new Deleted { Id = Text(id), Author = Author, Date = _moment });
        return line;
    }

    /// <summary>Marks the end of a paragraph as put in.</summary>
    public static Paragraph PutIn(this Paragraph line, int id)
    {
        TypedLines.Setting(line).ParagraphMarkRunProperties = new ParagraphMarkRunProperties(
            new Inserted { Id = Text(id), Author = Author, Date = _moment });
        return line;
    }

    /// <summary>Remembers that the words were of another size.</summary>
    public static Run Formerly(this Run run, int id, double points)
    {
        TypedWords.Setting(run).RunPropertiesChange = new RunPropertiesChange(new PreviousRunProperties(
            new FontSize { Val = Points.HalvesOf(points) }))
        {
            Id = Text(id),
            Author = Author,
            Date = _moment,
        };
        return run;
    }

    /// <summary>Remembers that the paragraph was justified.</summary>
    public static Paragraph FormerlyJustified(this Paragraph line, int id)
    {
        TypedLines.Setting(line).ParagraphPropertiesChange = new ParagraphPropertiesChange(
            new ParagraphPropertiesExtended(new Justification { Val = JustificationValues.Both }))
        {
            Id = Text(id),
            Author = Author,
            Date = _moment,
        };
        return line;
    }

    private static Run Gone(string text, double points) =>
        new Run(new DeletedText(text) { Space = SpaceProcessingModeValues.Preserve }).Size(points);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
