using System.Reflection;
using System.Runtime.CompilerServices;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly _package = typeof(RuleSet).Assembly;
    private static readonly IReadOnlyList<Type> _types = PublicApi.TypesOf(_package);
    private static readonly IReadOnlyList<MemberInfo> _members = [.. _types.SelectMany(PublicApi.MembersOf)];

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.api.txt", PublicApi.Describe(_package));

    [Fact]
    public void Every_public_type_is_seen() => _types.Should().HaveCountGreaterThan(50);

    [Fact]
    public void Every_public_type_is_in_the_namespace_of_the_package() =>
        _types.Should().OnlyContain(type => type.Namespace == "ComplianceCore");

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() => _types
        .Where(type => type.IsClass).Should().HaveCountGreaterThan(40)
        .And.OnlyContain(type => type.IsSealed || type.IsAbstract);

    [Fact]
    public void No_property_is_set_but_at_its_creation() => _members.OfType<PropertyInfo>()
        .Should().HaveCountGreaterThan(150)
        .And.OnlyContain(property => property.SetMethod == null || !property.SetMethod.IsPublic
            || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    [Fact]
    public void No_field_is_public_but_constants() => _members.OfType<FieldInfo>()
        .Should().HaveCountGreaterThan(15)
        .And.OnlyContain(field => field.IsLiteral);

    [Fact]
    public void No_public_parameter_is_optional() =>
        Parameters().Should().HaveCountGreaterThan(80).And.OnlyContain(parameter => !parameter.IsOptional);

    [Fact]
    public void No_public_method_takes_a_flag_after_its_first_parameter() =>
        Parameters().Where(parameter => parameter.Position > 0).Should().HaveCountGreaterThan(30)
            .And.OnlyContain(parameter => parameter.ParameterType != typeof(bool));

    private static IEnumerable<ParameterInfo> Parameters() =>
        _members.OfType<MethodBase>().SelectMany(method => method.GetParameters());
}
