using System.Diagnostics;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>The style sheet of a page: the measures of the layout, and what they are put to.</summary>
internal static class HtmlStyle
{
    private static readonly string _sheet = Read("dispatch.css");

    /// <summary>The style sheet of a dispatch.</summary>
    public static string Of(Dispatch dispatch, LayoutProfile profile)
    {
        var style = new StringBuilder();
        Write(style, ":root", HtmlMeasures.Of(dispatch, profile));
        foreach (var element in Enum.GetValues<DispatchElement>())
        {
            Write(style, $".{HtmlWriter.ClassOf(element)}", HtmlMeasures.Of(profile[element]));
        }

        foreach (var (index, annex) in dispatch.Annexes.Index())
        {
            WriteAnnex(style, annex, $"#{HtmlAnnex.IdOf(index)}", profile);
        }

        return style.Append(HtmlPages.Of(dispatch, profile)).Append(_sheet).ToString();
    }

    private static void WriteAnnex(StringBuilder style, Annex annex, string selector, LayoutProfile profile)
    {
        Write(style, selector, HtmlMeasures.PaperOf(annex.IsLandscape, profile));
        var columns = AnnexColumnLayout.Of(annex, profile).Zip(AnnexColumnLayout.LeastOf(annex, profile));
        foreach (var (index, (width, least)) in columns.Index())
        {
            Write(style, $"{selector} col:nth-child({HtmlMeasures.Number(index + 1)})", [
                ("--width", HtmlMeasures.Length(width)),
                ("--least-width", HtmlMeasures.Length(least)),
            ]);
        }
    }

    private static void Write(StringBuilder style, string selector, IEnumerable<(string Name, string Value)> entries)
    {
        style.Append(selector).Append(" {");
        foreach (var (name, value) in entries)
        {
            style.Append(' ').Append(name).Append(": ").Append(value).Append(';');
        }

        style.Append(" }\n");
    }

    private static string Read(string name)
    {
        using var file = typeof(HtmlStyle).Assembly.GetManifestResourceStream($"ComplianceCore.Documents.{name}");
        using var reader = new StreamReader(file ?? throw new UnreachableException());
        return reader.ReadToEnd();
    }
}
