using System.Text;
using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// How long does a list of every commune of the country with three counts each take, beside writing figures that are
/// at hand?
/// </summary>
/// <remarks>The template has nothing at hand: it looks each figure up in the report, by unit and count.</remarks>
[MemoryDiagnoser]
public class RenderElevenThousandUnits
{
    private CountryList _list = null!;
    private CommuneCounts[] _communes = null!;
    private HandlebarsTemplate<object, object> _handlebars = null!;

    [GlobalSetup]
    public void Setup()
    {
        _list = CountryList.Of(
            Country.Of(units: 11_000, rules: 1, "received"),
            """
            {{- for unit in units }}{{ unit.name }}: phát hành {{ unit.figures.issued }}, ký số {{
                unit.figures.signed }}, nhận {{ unit.figures.received }}.
            {{ end -}}
            """);
        _communes = [.. _list.Report.Register.Units.Select(unit => new CommuneCounts(
            unit.Name, Figure(unit, "issued"), Figure(unit, "signed"), Figure(unit, "received")))];
        _handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(
            "{{#each this}}{{Name}}: phát hành {{IssuedCount}}, ký số {{SignedCount}}, nhận {{ReceivedCount}}.\n"
            + "{{/each}}");
        CountryList.ThrowUnlessEqual(StringBuilder(), Template(), HandlebarsNet());
    }

    /// <summary>
    /// What a developer would have written: no places for faults, no bounds, no cancellation, no escaping, and the
    /// wording in the program.
    /// </summary>
    [Benchmark(Baseline = true)]
    public string StringBuilder()
    {
        var text = new StringBuilder();
        foreach (var commune in _communes)
        {
            text.Append(commune.Name)
                .Append(": phát hành ").Append(commune.IssuedCount)
                .Append(", ký số ").Append(commune.SignedCount)
                .Append(", nhận ").Append(commune.ReceivedCount)
                .Append(".\n");
        }

        return text.ToString();
    }

    [Benchmark]
    public string Template() => _list.Render();

    [Benchmark]
    public string HandlebarsNet() => _handlebars(_communes);

    private long Figure(AdministrativeUnit unit, string count) => _list.Report.Figures.Find(unit.Code, count)!.Value;
}
