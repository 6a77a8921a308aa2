using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ComplianceCore.TestKit;

/// <summary>Lists what a package promises its callers, one line for each member, for a reviewer to read.</summary>
/// <remarks>What the compiler writes for a record (equality, copying, printing) is not listed.</remarks>
public static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext _nullability = new();

    /// <summary>The public types of a package, by name.</summary>
    public static IReadOnlyList<Type> TypesOf(Assembly assembly) =>
        [.. assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The members of a type that its callers see, without those of the compiler.</summary>
    public static IReadOnlyList<MemberInfo> MembersOf(Type type) =>
    [
        .. type.GetMembers(Declared)
            .Where(member => IsVisible(member) && !IsOfCompiler(member))
            .OrderBy(member => member.MemberType is MemberTypes.Constructor ? 0 : 1)
            .ThenBy(EnumValue)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The listing of a package.</summary>
    public static string Describe(Assembly assembly) =>
        string.Join('\n', TypesOf(assembly).Select(Describe));

    private static string Describe(Type type) => string.Concat(
        MembersOf(type).Select(member => $"    {Describe(member)}\n").Prepend($"{Head(type)}\n"));

    private static string Head(Type type)
    {
        var parents = type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(each => each.IsPublic && !IsOfRecord(each, type))
            .Select(Name);
        if (!type.IsValueType && !type.IsInterface && type.BaseType != typeof(object))
        {
            parents = parents.Prepend(Name(type.BaseType!));
        }

        var list = string.Join(", ", parents);
        var head = $"{Sort(type)} {type.Namespace}.{Name(type)}";
        return list.Length == 0 || type.IsEnum ? head : $"{head} : {list}";
    }

    private static string Sort(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => IsRecord(type) ? "sealed record" : "sealed class",
        { IsAbstract: true } => IsRecord(type) ? "abstract record" : "abstract class",
        _ => IsRecord(type) ? "open record" : "open class",
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsOfRecord(Type parent, Type type) =>
        IsRecord(type) && parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(IEquatable<>);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo => true,
        _ => false,
    };

    private static bool IsOfCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member is MethodInfo { IsSpecialName: true } and not { Name: ['o', 'p', '_', ..] }
        || member is PropertyInfo { Name: "EqualityContract" }
        || member is FieldInfo { IsSpecialName: true };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Scope(method)}{Name(_nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{Scope(property.GetMethod!)}{Required(property)}"
            + $"{Name(_nullability.Create(property))} {property.Name} {{ {Accessors(property)} }}",
        FieldInfo { IsLiteral: true, DeclaringType.IsEnum: true } field => $"{field.Name} = {Constant(field)}",
        FieldInfo { IsLiteral: true, FieldType.FullName: "System.String" } field =>
            $"const string {field.Name} = \"{Constant(field)}\"",
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name} = {Constant(field)}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static long EnumValue(MemberInfo member) => member is FieldInfo { DeclaringType.IsEnum: true } field
        ? Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)
        : 0;

    private static string Constant(FieldInfo field) =>
        Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)!;

    private static string Scope(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        _ => string.Empty,
    };

    private static string Required(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;

    private static string Accessors(PropertyInfo property) => property.SetMethod switch
    {
        { } setter when IsVisible(setter) => IsInit(setter) ? "get; init;" : "get; set;",
        _ => "get;",
    };

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Generics(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(each => each.Name))}>"
        : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(
        ", ",
        method.GetParameters().Select(each =>
            $"{Modifier(each)}{Name(_nullability.Create(each))} {each.Name}"));

    private static string Modifier(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamCollectionAttribute))
            || parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
        _ => string.Empty,
    };

    private static string Name(NullabilityInfo info)
    {
        var isNullable = info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType;
        return Name(info.Type, [.. info.GenericTypeArguments.Select(Name)]) + (isNullable ? "?" : string.Empty);
    }

    private static string Name(Type type) => Name(type, [.. type.GetGenericArguments().Select(Name)]);

    private static string Name(Type type, string[] arguments)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var name = type.Name.Split('`')[0];
        return arguments.Length == 0 ? Keyword(type, name) : $"{name}<{string.Join(", ", arguments)}>";
    }

    private static string Keyword(Type type, string name) => Type.GetTypeCode(type) switch
    {
        _ when type == typeof(void) => "void",
        _ when type.IsEnum => name,
        TypeCode.String => "string",
        TypeCode.Boolean => "bool",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Decimal => "decimal",
        TypeCode.Byte => "byte",
        _ => name,
    };
}
