using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using ComplianceCore.Documents;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does a page take whose annex lists every commune of the country?</summary>
[MemoryDiagnoser]
public class RenderElevenThousandRowsAsHtml
{
    private Dispatch _dispatch = null!;

    [GlobalSetup]
    public void Setup() => _dispatch = CountryAnnex.Of(rows: 11_000);

    /// <summary>What a developer would have written: the table alone, its cells encoded, no widths or layout.</summary>
    [Benchmark(Baseline = true)]
    public string StringBuilder()
    {
        var html = new StringBuilder("<table>\n");
        foreach (var row in _dispatch.Annexes[0].Table.Groups.SelectMany(group => group.Rows))
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td>").Append(WebUtility.HtmlEncode(cell)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</table>\n").ToString();
    }

    [Benchmark]
    public string Dispatch() => HtmlRenderer.Render(_dispatch);
}
