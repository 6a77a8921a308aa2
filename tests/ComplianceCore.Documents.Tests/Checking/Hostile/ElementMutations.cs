using System.Xml.Linq;

namespace ComplianceCore.Documents.Tests;

/// <summary>What happens to the elements of a part, which stays sound XML.</summary>
internal static class ElementMutations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Kind, Func<byte[], SeededNumbers, byte[]> Mutate)> All =>
    [
        ("an element lost", Changed((element, _) => element.Remove())),
        ("an element without its content", Changed((element, _) => element.RemoveNodes())),
        ("an element without its attributes", Changed((element, _) => element.RemoveAttributes())),
        ("an element twice", Changed((element, _) => element.AddAfterSelf(new XElement(element)))),
        ("an element 200 times", Changed((element, _) =>
            element.AddAfterSelf(Enumerable.Range(0, 200).Select(_ => new XElement(element))))),
        ("an element in itself", Changed((element, _) => element.Add(new XElement(element)))),
        ("an element in itself, 30 times", Changed(NestThirtyTimes)),
        ("an element in the place of another", Changed(Move)),
        ("an element called otherwise", Changed((element, numbers) =>
            element.Name = element.Name.Namespace + numbers.OneOf(NastyValues.Elements))),
        ("an element of another vocabulary", Changed((element, numbers) =>
            element.Name = (XNamespace)numbers.OneOf(NastyValues.Namespaces) + element.Name.LocalName)),
        ("elements in the other order", Changed((element, _) =>
            element.ReplaceNodes(element.Nodes().Reverse().ToArray()))),
        ("an element around its content gone", Changed((element, _) => element.ReplaceWith(element.Nodes().ToArray()))),
        ("a value of another kind", Changed(ChangeValue)),
        ("every value of another kind", Changed(ChangeValues)),
        ("a text of another kind", Changed(ChangeText)),
        ("every text of another kind", Changed(ChangeTexts)),
        ("three such things at once", (file, numbers) => All[numbers.Below(16)].Mutate(
            All[numbers.Below(16)].Mutate(All[numbers.Below(16)].Mutate(file, numbers), numbers), numbers)),
    ];

    private static Func<byte[], SeededNumbers, byte[]> Changed(Action<XElement, SeededNumbers> change) =>
        (file, numbers) =>
        {
            var package = WordPackage.Of(file);
            var part = numbers.Below(2) == 0 ? WordPackage.Document : numbers.OneOf(package.Names);
            return package.Changing(part, xml => Changed(xml, numbers, change)).ToBytes();
        };

    private static string Changed(string xml, SeededNumbers numbers, Action<XElement, SeededNumbers> change)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        XElement[] elements = [.. document.Descendants().Skip(1)];
        if (elements.Length == 0)
        {
            return xml;
        }

        change(numbers.OneOf(elements), numbers);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = System.Xml.XmlWriter.Create(
            text, new System.Xml.XmlWriterSettings { CheckCharacters = false, OmitXmlDeclaration = true }))
        {
            document.Save(writer);
        }

        return text.ToString();
    }

    private static void NestThirtyTimes(XElement element, SeededNumbers numbers)
    {
        var outer = element;
        for (var depth = 0; depth < 30; depth++)
        {
            var inner = new XElement(outer.Name, outer.Attributes());
            outer.Add(inner);
            outer = inner;
        }
    }

    private static void Move(XElement element, SeededNumbers numbers)
    {
        var place = numbers.OneOf([.. element.Document!.Descendants()]);
        var copy = new XElement(element);
        element.Remove();
        place.Add(copy);
    }

    private static void ChangeValue(XElement element, SeededNumbers numbers) =>
        Change(ValuesOf(element.Document!.Descendants()), numbers, 1);

    private static void ChangeValues(XElement element, SeededNumbers numbers)
    {
        var values = ValuesOf(element.Document!.Descendants(element.Name));
        Change(values, numbers, values.Length);
    }

    // Attributes of XML itself take few values, and none other can be written.
    private static XAttribute[] ValuesOf(IEnumerable<XElement> elements) =>
    [
        .. elements.Attributes()
            .Where(value => !value.IsNamespaceDeclaration && value.Name.Namespace != XNamespace.Xml),
    ];

    private static void Change(XAttribute[] attributes, SeededNumbers numbers, int count)
    {
        for (var left = Math.Min(count, attributes.Length); left > 0; left--)
        {
            numbers.OneOf(attributes).Value = numbers.OneOf(NastyValues.Values);
        }
    }

    private static void ChangeText(XElement element, SeededNumbers numbers)
    {
        XText[] texts = [.. element.Document!.Root!.DescendantNodes().OfType<XText>()];
        if (texts.Length > 0)
        {
            numbers.OneOf(texts).Value = numbers.OneOf(NastyValues.Texts);
        }
    }

    private static void ChangeTexts(XElement element, SeededNumbers numbers)
    {
        foreach (var text in element.Document!.Root!.DescendantNodes().OfType<XText>().ToArray())
        {
            text.Value = numbers.OneOf(NastyValues.Texts);
        }
    }
}
