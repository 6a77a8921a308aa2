using BenchmarkDotNet.Attributes;
using ComplianceCore.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does a Word document take whose annex lists every commune of the country?</summary>
[MemoryDiagnoser]
public class RenderElevenThousandRowsAsDocx
{
    private Dispatch _dispatch = null!;

    [GlobalSetup]
    public void Setup() => _dispatch = CountryAnnex.Of(rows: 11_000);

    /// <summary>
    /// What a developer would have written with the Open XML SDK: the table alone, in memory, without styles, widths,
    /// repeated header or a layout of any kind.
    /// </summary>
    [Benchmark(Baseline = true)]
    public byte[] OpenXmlTree()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var table = _dispatch.Annexes[0].Table;
            document.AddMainDocumentPart().Document = new Document(new Body(new Table(
                table.Groups.SelectMany(group => group.Rows).Select(row => row.Cells)
                    .Prepend(table.Columns.Select(column => column.Header))
                    .Select(cells => new TableRow(cells.Select(CellOf))))));
        }

        return stream.ToArray();
    }

    [Benchmark]
    public byte[] Dispatch() => DocxRenderer.Render(_dispatch);

    private static TableCell CellOf(string text) => new(new Paragraph(new Run(new Text(text))));
}
