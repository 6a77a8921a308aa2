using System.Reflection;

namespace ComplianceCore.TestKit;

/// <summary>What holds of the public API of every package; the tests of a package inherit it.</summary>
public abstract class PublicApiConventions
{
    private readonly int _types;
    private readonly int _classes;
    private readonly int _parameters;

    /// <summary>Looks at a package.</summary>
    /// <param name="package">The assembly of the package, which has its name.</param>
    /// <param name="types">There are more public types than this.</param>
    /// <param name="classes">There are more public classes than this.</param>
    /// <param name="parameters">There are more public parameters than this.</param>
    protected PublicApiConventions(Assembly package, int types, int classes, int parameters)
    {
        Package = package;
        Types = PublicApi.TypesOf(package);
        Members = [.. Types.SelectMany(PublicApi.MembersOf)];
        Parameters = [.. Members.OfType<MethodBase>().SelectMany(method => method.GetParameters())];
        _types = types;
        _classes = classes;
        _parameters = parameters;
    }

    /// <summary>The assembly of the package.</summary>
    protected Assembly Package { get; }

    /// <summary>Its public types.</summary>
    protected IReadOnlyList<Type> Types { get; }

    /// <summary>Their members.</summary>
    protected IReadOnlyList<MemberInfo> Members { get; }

    /// <summary>The parameters of the members.</summary>
    protected IReadOnlyList<ParameterInfo> Parameters { get; }

    [Fact]
    public void Every_public_type_is_in_the_namespace_of_the_package()
    {
        var name = Package.GetName().Name;

        Types.Should().HaveCountGreaterThan(_types).And.OnlyContain(type => type.Namespace == name);
    }

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() => Types
        .Where(type => type.IsClass).Should().HaveCountGreaterThan(_classes)
        .And.OnlyContain(type => type.IsSealed || type.IsAbstract);

    [Fact]
    public void No_public_parameter_is_optional() =>
        Parameters.Should().HaveCountGreaterThan(_parameters).And.OnlyContain(parameter => !parameter.IsOptional);
}
