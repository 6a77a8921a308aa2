using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>Whom it addresses: one on the line of the label, several under it, their dashes aligned.</summary>
internal static class DocxAddressees
{
    public static IEnumerable<Paragraph> Of(Dispatch dispatch, LayoutProfile profile)
    {
        var layout = AddresseeLayout.Of(dispatch, profile);
        var names = dispatch.Addressees;
        (string Text, int Left, int Hanging)[] lines = names.Count == 1
            ? [($"{DispatchLabels.Addressees} {names[0]}", layout.Text, layout.Text - layout.Label)]
            :
            [
                (DispatchLabels.Addressees, layout.Label, 0),
                .. DispatchLines.Closed(names).Select(
                    name => (DispatchLabels.Dash + name, layout.Text, layout.Text - layout.Dash)),
            ];
        return lines.Select(line => DocxText.Paragraph(
            DispatchElement.Addressees, [DocxText.Run(line.Text)], [Indent(line.Left, line.Hanging)]));
    }

    private static Indentation Indent(int left, int hanging) =>
        new() { Left = DocxText.Number(left), Hanging = DocxText.Number(hanging) };
}
