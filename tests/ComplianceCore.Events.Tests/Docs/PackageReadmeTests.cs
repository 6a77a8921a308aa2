using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class PackageReadmeTests : PackageReadmeConventions
{
    public PackageReadmeTests()
        : base(typeof(EventAggregator).Assembly, ReadmeExample.Source, types: 15)
    {
    }
}
