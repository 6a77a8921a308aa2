using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class PackageReadmeTests : PackageReadmeConventions
{
    public PackageReadmeTests()
        : base(typeof(TableImporter).Assembly, ReadmeExample.Source, types: 10)
    {
    }
}
