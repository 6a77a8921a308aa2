using System.Reflection;
using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly _package = typeof(ScribanTemplateEngine).Assembly;
    private static readonly IReadOnlyList<Type> _types = PublicApi.TypesOf(_package);

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Scriban.api.txt", PublicApi.Describe(_package));

    [Fact]
    public void The_package_has_an_engine_and_its_bounds() =>
        _types.Select(type => type.FullName).Should().Equal(
            "ComplianceCore.Scriban.ScribanLimits", "ComplianceCore.Scriban.ScribanTemplateEngine");

    [Fact]
    public void No_public_member_shows_a_type_of_Scriban() =>
        PublicApi.Describe(_package).Should().NotContain(" Scriban.").And.NotContain("<Scriban.");
}
