using BenchmarkDotNet.Attributes;
using ComplianceCore.Importers;
using CsvHelper;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does an import of a million figures take (19 MB of CSV), beside a loop over the reader?</summary>
/// <remarks>The loop checks nothing: no unit, no number but by an exception, no figure that comes twice.</remarks>
[MemoryDiagnoser]
public class ImportOneMillionRowsOfCsv
{
    private const int Rows = 1_000_000;

    private byte[] _table = null!;
    private UnitRegister _units = null!;

    [GlobalSetup]
    public void Setup()
    {
        _table = FigureTables.Csv(Rows);
        _units = FigureTables.UnitsOf(Rows);
    }

    [Benchmark(Baseline = true)]
    public int CsvHelperLoop()
    {
        var figures = new List<ReportedFigure>();
        using var reader = CsvReader.Create(new MemoryStream(_table), CsvReaderOptions.Default);
        while (reader.Read())
        {
            figures.Add(new ReportedFigure
            {
                UnitCode = reader.GetString(0),
                IndicatorId = reader.GetString(1),
                Value = reader.Parse<long>(2),
            });
        }

        return figures.Count;
    }

    [Benchmark]
    public int Import()
    {
        var result = TableImporter.Of(_units, FigureTables.Map, ImportOptions.Default)
            .Import(new MemoryStream(_table), "figures.csv", CancellationToken.None);
        return result.Rows.Accepted == Rows
            ? result.Figures.Count
            : throw new InvalidOperationException(result.Issues[0].ToString());
    }
}
