using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(Dispatch).Assembly, types: 30, classes: 30, parameters: 20)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Documents.api.txt", PublicApi.Describe(Package));
}
