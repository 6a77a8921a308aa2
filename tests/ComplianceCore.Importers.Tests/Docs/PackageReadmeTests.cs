using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class PackageReadmeTests
{
    [Fact]
    public void The_limits_are_those_of_the_code() =>
        PackageReadme.Of("ComplianceCore.Importers").Section("Limits").Should()
            .Contain($"unpacks to at most {WorkbookPackage.MostBytes >> 30} GiB")
            .And.Contain($"no part of more than {WorkbookPackage.AlwaysAllowed >> 20} MiB")
            .And.Contain($"more than {WorkbookPackage.MostTimesLarger} times its size")
            .And.Contain($"share to at most {WorkbookPackage.MostSharedStrings >> 20} MiB")
            .And.Contain($"an XLS file has at most {CompoundWorkbook.LargestFile >> 20} MiB")
            .And.Contain($"the first {ImportRun.MostRowsBeforeTable} rows of its sheet")
            .And.Contain($"the first {ImportRun.WidestHeader} columns")
            .And.Contain($"A row of text has at most {Written(CsvSource.LargestRow)} bytes")
            .And.Contain($"a count at most {Written(NumberReader.Greatest).Count(char.IsAsciiDigit)} digits");

    private static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
