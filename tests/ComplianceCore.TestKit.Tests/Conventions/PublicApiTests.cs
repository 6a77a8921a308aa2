namespace ComplianceCore.TestKit.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(GivenCase).Assembly, types: 4, classes: 4, parameters: 15)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.TestKit.api.txt", PublicApi.Describe(Package));
}
