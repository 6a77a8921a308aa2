using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCore.Documents;

/// <summary>Reads the names of an enumeration as JSON writes them, the first letter small.</summary>
internal sealed class CamelCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, false)
    where T : struct, Enum;
