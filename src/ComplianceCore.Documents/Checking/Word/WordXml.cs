using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Finds elements and attributes of WordprocessingML by their names, in both of its editions.</summary>
/// <remarks>
/// Transitional and Strict differ in the address of the vocabulary only; prefixes and the many vocabularies of drawings
/// do not matter here, so local names decide, but for the vocabulary of the text itself.
/// </remarks>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Whether an address is that of the vocabulary of Word's text.</summary>
    public static bool IsWord(string vocabulary) => vocabulary is Transitional or Strict;

    /// <summary>Whether this is an element of Word's text with a name.</summary>
    public static bool Is(this XElement element, string name) =>
        string.Equals(element.Name.LocalName, name, StringComparison.Ordinal) && IsWord(element.Name.NamespaceName);

    /// <summary>The first child with a name; null where there is none, or no element at all.</summary>
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Is(name));

    /// <summary>The children with a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Is(name)) ?? [];

    /// <summary>The value of an attribute, whatever its prefix; null where there is none.</summary>
    public static string? Value(this XElement? element, string name) => element?.Attributes()
        .FirstOrDefault(each => !each.IsNamespaceDeclaration
            && string.Equals(each.Name.LocalName, name, StringComparison.Ordinal))
        ?.Value;

    /// <summary>The value of a child that carries nothing but a value.</summary>
    public static string? ChildValue(this XElement? element, string name) => element.Child(name).Value("val");

    /// <summary>Whether a child switches something on or off; null where it says nothing.</summary>
    public static bool? Switch(this XElement? element, string name) => element.Child(name) is not { } child
        ? null
        : child.Value("val") is not ("0" or "false" or "off");
}
