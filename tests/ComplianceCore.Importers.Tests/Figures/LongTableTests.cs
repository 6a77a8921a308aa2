using System.Text;
using ComplianceCore.Events;

namespace ComplianceCore.Importers.Tests;

public sealed class LongTableTests
{
    private const int Rows = 300_000;

    private static readonly byte[] _table = Encoding.UTF8.GetBytes(
        "unit,indicator,value\nYC.NV,issued,3\n" + string.Concat(Enumerable.Repeat(",,\n", Rows)) + "YC.NV,signed,2\n");

    [Fact]
    public void Rows_that_are_in_no_result_take_no_memory()
    {
        Import(ImportOptions.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Import(ImportOptions.Default);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        result.Rows.ByForm[StructuralRow.Blank].Should().Be(Rows);
        result.Figures.Should().HaveCount(2);
        allocated.Should().BeLessThan(Rows * 5);
    }

    [Fact]
    public void How_far_an_import_has_come_is_told_now_and_then()
    {
        var reports = new List<EventProgress>();

        Import(ImportOptions.Default with { Progress = new Listener(reports.Add) });

        reports.Should().HaveCountGreaterThan(50);
        reports.Should().BeInAscendingOrder(report => report.RowsRead)
            .And.OnlyContain(report => report.BytesRead <= _table.Length && report.BytesInAll == _table.Length);
    }

    [Fact]
    public void An_import_that_is_stopped_gives_no_result()
    {
        using var stream = new MemoryStream(_table);
        var importer = TableImporter.Of(YenChau.Units, YenChau.MapOf("figures-list"), ImportOptions.Default);

        FluentActions.Invoking(() => importer.Import(stream, "figures.csv", new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();
    }

    private static ImportResult Import(ImportOptions options)
    {
        using var stream = new MemoryStream(_table);
        return TableImporter.Of(YenChau.Units, YenChau.MapOf("figures-list"), options)
            .Import(stream, "figures.csv", CancellationToken.None);
    }

    private sealed class Listener : IProgress<EventProgress>
    {
        private readonly Action<EventProgress> _take;

        public Listener(Action<EventProgress> take) => _take = take;

        public void Report(EventProgress value) => _take(value);
    }
}
