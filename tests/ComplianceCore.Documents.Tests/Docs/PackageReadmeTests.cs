using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class PackageReadmeTests
{
    [Fact]
    public void The_limits_are_those_of_the_code() =>
        PackageReadme.Of("ComplianceCore.Documents").Section("Limits").Should()
            .Contain($"at most {Written(TemplateLimits.Default.MaximumLength)} characters")
            .And.Contain($"at most {Written(TemplateLimits.Default.MaximumSteps)} steps")
            .And.Contain($"steps and {Written(TemplateLimits.Default.MaximumCharacters)} characters")
            .And.Contain($"As Markdown it has at most {Written(BodyReader.MaximumLength)} characters")
            .And.Contain($"at most {AnnexTable.MostColumns} columns")
            .And.Contain($"may be {WordBounds.FileMegabytes} MB, {WordBounds.UnpackedMegabytes} MB unpacked")
            .And.Contain($"A case file may be {CaseFolder.LargestFile >> 20} MB");

    private static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
