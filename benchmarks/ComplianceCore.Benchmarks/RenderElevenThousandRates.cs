using System.Text;
using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// How long does a list of every commune of the country with two counts and their rate take, each looked up in the
/// report and each rate printed so that it does not cross its threshold?
/// </summary>
[MemoryDiagnoser]
public class RenderElevenThousandRates
{
    private CountryList _list = null!;
    private Percentage _target;
    private HandlebarsTemplate<object, object> _handlebars = null!;

    [GlobalSetup]
    public void Setup()
    {
        var country = Country.Of(units: 11_000, rules: 1);
        _target = country.Rules.Rules.OfType<TargetRule>().Single().Thresholds[0].Percentage;
        _list = CountryList.Of(
            country,
            """
            {{- for unit in units }}{{ unit.name }}: phát hành {{ unit.figures.issued }}, ký số {{
                unit.figures.signed }}, đạt {{ unit.figures.signing_rate }}%.
            {{ end -}}
            """);
        _handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(
            "{{#each this}}{{Name}}: phát hành {{IssuedCount}}, ký số {{SignedCount}}, đạt {{SigningRate}}%.\n"
            + "{{/each}}");
        CountryList.ThrowUnlessEqual(StringBuilder(), Template(), HandlebarsNet());
    }

    /// <summary>
    /// What a developer would have written: no word about a figure that is missing, one threshold for all levels and
    /// days, no bounds, no cancellation, no escaping, and the wording in the program.
    /// </summary>
    [Benchmark(Baseline = true)]
    public string StringBuilder()
    {
        var text = new StringBuilder();
        foreach (var unit in _list.Report.Register.Units)
        {
            var figures = _list.Report.Figures.Of(unit.Code);
            var (issued, signed) = (figures["issued"].Value, figures["signed"].Value);
            text.Append(unit.Name)
                .Append(": phát hành ").Append(issued)
                .Append(", ký số ").Append(signed)
                .Append(", đạt ").Append(RateOf(signed, issued))
                .Append("%.\n");
        }

        return text.ToString();
    }

    [Benchmark]
    public string Template() => _list.Render();

    /// <summary>Handlebars has no names of its own: its lines are made first.</summary>
    [Benchmark]
    public string HandlebarsNet() => _handlebars(_list.Report.Register.Units.Select(LineOf).ToArray());

    private CommuneRate LineOf(AdministrativeUnit unit)
    {
        var figures = _list.Report.Figures.Of(unit.Code);
        var (issued, signed) = (figures["issued"].Value, figures["signed"].Value);
        return new CommuneRate(unit.Name, issued, signed, RateOf(signed, issued));
    }

    private string RateOf(long signed, long issued) => VietnameseNumber.Percent(Rate.Of(signed, issued), _target);
}
