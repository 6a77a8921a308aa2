using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(EventAggregator).Assembly, types: 15, classes: 8, parameters: 20)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Events.api.txt", PublicApi.Describe(Package));
}
