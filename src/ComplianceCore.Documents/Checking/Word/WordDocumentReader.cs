using System.Xml;
using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Reads a Word file.</summary>
internal sealed class WordDocumentReader
{
    private const string ContentTypes = "[Content_Types].xml";

    private readonly WordArchive _archive;
    private readonly WordRelations _relations;
    private readonly WordDefinitions _definitions;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, IReadOnlyList<WordParagraph>> _edges = new(StringComparer.Ordinal);

    private WordDocumentReader(WordArchive archive, string main, CancellationToken cancellation)
    {
        _archive = archive;
        _relations = WordRelations.Of(archive, main);
        _definitions = WordDefinitions.Of(archive, _relations);
        _cancellation = cancellation;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="document">The file from here on.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="WordFileException">It is no Word file that can be read.</exception>
    public static WordDocument Read(Stream document, string fileName, CancellationToken cancellation)
    {
        var refusal = new WordFileRefusal(fileName);
        using var copy = WordArchive.Copy(document, refusal);
        try
        {
            using var archive = WordArchive.Open(copy, refusal);
            return Read(archive, refusal, cancellation);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException)
        {
            throw refusal.Because(WordIssueCode.Damaged);
        }
    }

    private static WordDocument Read(WordArchive archive, WordFileRefusal refusal, CancellationToken cancellation)
    {
        if (!archive.Has(name => string.Equals(name, ContentTypes, StringComparison.OrdinalIgnoreCase))
            || WordRelations.Of(archive, string.Empty).OfKind("officeDocument") is not { } main)
        {
            throw refusal.Because(WordIssueCode.NotWord);
        }

        if (CarriesMacros(archive))
        {
            throw refusal.Because(WordIssueCode.Macros);
        }

        using var text = archive.OpenText(main) ?? throw refusal.Because(WordIssueCode.NotWord);
        text.MoveToContent();
        return text.LocalName is "document" && WordXml.IsWord(text.NamespaceURI)
            ? new WordDocumentReader(archive, main, cancellation).Read(text)
            : throw refusal.Because(WordIssueCode.NotWord);
    }

    // By the name of their part, or by what the file says of its parts.
    private static bool CarriesMacros(WordArchive archive) =>
        archive.Has(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        || archive.Read(ContentTypes)?.Elements().Any(part =>
            part.Value("ContentType") is { } kind
            && (kind.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || kind.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))) == true;

    private WordDocument Read(XmlReader text)
    {
        var story = new WordStory();
        var sections = WordStoryReader.Read(text, _definitions, story, textBox: null, _cancellation);
        return new WordDocument(
            story.Paragraphs,
            Sections(sections),
            story.HasTrackedChanges,
            story.HasHiddenText,
            story.HasLooseMarks);
    }

    private WordSection[] Sections(IReadOnlyList<XElement> sections)
    {
        var read = new List<WordSection>();
        foreach (var section in sections)
        {
            read.Add(SectionOf(section, read.LastOrDefault() ?? new WordSection()));
        }

        return read.Count == 0 ? [new WordSection()] : [.. read];
    }

    /// <summary>The pages of a section; headers that it does not name are those of the section before.</summary>
    private WordSection SectionOf(XElement section, WordSection before)
    {
        var paper = section.Child("pgSz");
        var margins = section.Child("pgMar");
        var numbers = section.Child("pgNumType");
        return new WordSection
        {
            Width = WordLength.Twips(paper.Value("w")),
            Height = WordLength.Twips(paper.Value("h")),
            Top = WordLength.Twips(margins.Value("top")),
            Bottom = WordLength.Twips(margins.Value("bottom")),
            Left = WordLength.Twips(margins.Value("left")) + (WordLength.Twips(margins.Value("gutter")) ?? 0),
            Right = WordLength.Twips(margins.Value("right")),
            HasTitlePage = section.Switch("titlePg") == true,
            FirstNumber = WordLength.Count(numbers.Value("start")),
            NumberFormat = numbers.Value("fmt") ?? "decimal",
            Header = Edge(section, "headerReference", "default") ?? before.Header,
            FirstHeader = Edge(section, "headerReference", "first") ?? before.FirstHeader,
            Footer = Edge(section, "footerReference", "default") ?? before.Footer,
            FirstFooter = Edge(section, "footerReference", "first") ?? before.FirstFooter,
        };
    }

    private IReadOnlyList<WordParagraph>? Edge(XElement section, string reference, string pages)
    {
        var named = section.Children(reference)
            .FirstOrDefault(each => string.Equals(each.Value("type") ?? "default", pages, StringComparison.Ordinal));
        if (named is null || _relations.OfId(named.Value("id")) is not { } part)
        {
            return null;
        }

        if (!_edges.TryGetValue(part, out var paragraphs))
        {
            var story = new WordStory();
            using var text = _archive.OpenText(part);
            if (text is not null)
            {
                WordStoryReader.Read(text, _definitions, story, textBox: null, _cancellation);
            }

            paragraphs = story.Paragraphs;
            _edges.Add(part, paragraphs);
        }

        return paragraphs;
    }
}
