using System.Reflection;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly _package = typeof(TableImporter).Assembly;
    private static readonly IReadOnlyList<Type> _types = PublicApi.TypesOf(_package);

    [Fact]
    public void The_public_API_is_the_one_that_was_read() =>
        Approved.Matches<PublicApiTests>("ComplianceCore.Importers.api.txt", PublicApi.Describe(_package));

    [Fact]
    public void Every_public_type_is_in_the_namespace_of_the_package() => _types
        .Should().HaveCountGreaterThan(10).And.OnlyContain(type => type.Namespace == "ComplianceCore.Importers");

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() => _types
        .Where(type => type.IsClass).Should().HaveCountGreaterThan(8)
        .And.OnlyContain(type => type.IsSealed || type.IsAbstract);

    [Fact]
    public void No_public_parameter_is_optional() => _types
        .SelectMany(PublicApi.MembersOf).OfType<MethodBase>().SelectMany(method => method.GetParameters())
        .Should().HaveCountGreaterThan(15).And.OnlyContain(parameter => !parameter.IsOptional);
}
