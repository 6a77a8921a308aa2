using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(TableImporter).Assembly, types: 10, classes: 8, parameters: 15)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Importers.api.txt", PublicApi.Describe(Package));
}
