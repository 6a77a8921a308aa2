using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>What the parts of a dispatch are called.</summary>
internal static class DispatchElements
{
    /// <summary>The name of a part, such as <c>Trích yếu</c>.</summary>
    public static LocalizedText NameOf(DispatchElement element) => DocumentTexts.Catalog.Format(
        $"layout.{JsonNamingPolicy.CamelCase.ConvertName(element.ToString())}");
}
