using System.Reflection;
using System.Runtime.CompilerServices;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class PublicApiTests : PublicApiConventions
{
    public PublicApiTests()
        : base(typeof(RuleSet).Assembly, types: 50, classes: 40, parameters: 80)
    {
    }

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.api.txt", PublicApi.Describe(Package));

    [Fact]
    public void No_property_is_set_but_at_its_creation() => Members.OfType<PropertyInfo>()
        .Should().HaveCountGreaterThan(150)
        .And.OnlyContain(property => property.SetMethod == null || !property.SetMethod.IsPublic
            || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    [Fact]
    public void No_field_is_public_but_constants() => Members.OfType<FieldInfo>()
        .Should().HaveCountGreaterThan(15)
        .And.OnlyContain(field => field.IsLiteral);

    [Fact]
    public void No_public_method_takes_a_flag_after_its_first_parameter() =>
        Parameters.Where(parameter => parameter.Position > 0).Should().HaveCountGreaterThan(30)
            .And.OnlyContain(parameter => parameter.ParameterType != typeof(bool));
}
