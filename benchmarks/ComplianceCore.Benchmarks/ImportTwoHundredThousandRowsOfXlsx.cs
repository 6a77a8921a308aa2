using BenchmarkDotNet.Attributes;
using ComplianceCore.Importers;
using ExcelDataReader;

namespace ComplianceCore.Benchmarks;

/// <summary>How long does an import of 200,000 figures of a workbook take, beside a loop over the reader?</summary>
/// <remarks>
/// The loop checks nothing; the import unpacks the workbook once more to see that it is whole and harmless.
/// </remarks>
[MemoryDiagnoser]
public class ImportTwoHundredThousandRowsOfXlsx
{
    private const int Rows = 200_000;

    private byte[] _workbook = null!;
    private UnitRegister _units = null!;

    [GlobalSetup]
    public void Setup()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        _workbook = FigureTables.Workbook(Rows);
        _units = FigureTables.UnitsOf(Rows);
    }

    [Benchmark(Baseline = true)]
    public int ExcelDataReaderLoop()
    {
        var figures = new List<ReportedFigure>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(_workbook), null);
        reader.Read();
        while (reader.Read())
        {
            figures.Add(new ReportedFigure
            {
                UnitCode = reader.GetString(0),
                IndicatorId = reader.GetString(1),
                Value = (long)reader.GetDouble(2),
            });
        }

        return figures.Count;
    }

    [Benchmark]
    public int Import()
    {
        var result = TableImporter.Of(_units, FigureTables.Map, ImportOptions.Default)
            .Import(new MemoryStream(_workbook), "figures.xlsx", CancellationToken.None);
        return result.Rows.Accepted == Rows
            ? result.Figures.Count
            : throw new InvalidOperationException(result.Issues[0].ToString());
    }
}
