using BenchmarkDotNet.Attributes;
using ComplianceCore.Documents;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does a dispatch take, from its report to its text, and from its folder to its text?</summary>
[MemoryDiagnoser]
public class DraftTheYenChauDispatch
{
    private string _folder = null!;
    private ComplianceCase _case = null!;
    private ComplianceReport _report = null!;

    [GlobalSetup]
    public void Setup()
    {
        _folder = Path.Combine(AppContext.BaseDirectory, "yen-chau-2021-q1");
        _case = ComplianceCase.Load(_folder);
        _report = _case.Evaluate();
    }

    [Benchmark(Baseline = true)]
    public string Draft() =>
        PlainTextRenderer.Render(DispatchDrafter.Draft(_report, _case.Dispatch, _case.Template));

    [Benchmark]
    public string LoadEvaluateAndDraft()
    {
        var office = ComplianceCase.Load(_folder);
        return PlainTextRenderer.Render(DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template));
    }
}
