using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(ScribanTemplateEngine).Assembly, types: 1, classes: 1, parameters: 0)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Scriban.api.txt", PublicApi.Describe(Package));

    [Fact]
    public void The_package_has_an_engine_and_its_bounds() =>
        Types.Select(type => type.FullName).Should().Equal(
            "ComplianceCore.Scriban.ScribanLimits", "ComplianceCore.Scriban.ScribanTemplateEngine");

    [Fact]
    public void No_public_member_shows_a_type_of_Scriban() =>
        PublicApi.Describe(Package).Should().NotContain(" Scriban.").And.NotContain("<Scriban.");
}
