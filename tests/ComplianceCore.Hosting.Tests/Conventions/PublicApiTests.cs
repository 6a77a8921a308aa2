using ComplianceCore.TestKit;

namespace ComplianceCore.Hosting.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(CaseDrafter).Assembly, types: 4, classes: 4, parameters: 8)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Hosting.api.txt", PublicApi.Describe(Package));
}
