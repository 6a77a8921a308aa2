using BenchmarkDotNet.Attributes;
using ComplianceCore.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does a check of the layout take of a document that lists every commune of the country?</summary>
[MemoryDiagnoser]
public class CheckElevenThousandRows
{
    private byte[] _document = null!;

    [GlobalSetup]
    public void Setup() => _document = DocxRenderer.Render(CountryAnnex.Of(rows: 11_000));

    /// <summary>
    /// What a developer would have written first: open it with the Open XML SDK and read the words of its paragraphs,
    /// without styles, parts or rules.
    /// </summary>
    [Benchmark(Baseline = true)]
    public int OpenXmlTree()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_document), isEditable: false);
        return document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Sum(each => each.InnerText.Length);
    }

    [Benchmark]
    public LayoutReport Check() =>
        LayoutChecker.Check(new MemoryStream(_document), new LayoutCheckOptions(), CancellationToken.None);
}
