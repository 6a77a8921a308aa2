using ComplianceCore.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.TestKit;

/// <summary>Valid templates with a few slips in them, such as a typist or an attacker makes.</summary>
internal static class TemplateMutation
{
    private const int MostSlips = 5;

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "(", ")", "[", "]", "{", "}", "\"", "'", "\\", "`", "#", "##", "|",
        "|>", ".", "..", "=", "==", "+=", "!", "&&", "||", "-", "--", "/", "?", ":", ";", "\n", "\r", "\0", "\uD800",
        "\uFEFF", "0",
        "9999999999999999999", "0x1F", "1e9", "if ", "else ", "end ", "for ", "in ", "capture ", "include ", "while ",
        "func ", "ret ", "this", "null", "for.index", "title", "| upcase", "| first", "$x", "@upcase", "1..9",
    ];

    /// <summary>Templates over a model with slips, and templates of one with pieces of another.</summary>
    public static Gen<GeneratedTemplate> Over(ConformanceModel model) =>
        from template in TemplateGenerator.Over(model)
        from other in TemplateGenerator.Over(model)
        from seed in Gen.Choose(0, int.MaxValue)
        select Mutate(template, other.Template.Text, new Choices(seed));

    /// <summary>Templates over a model with slips, the same ones every time.</summary>
    public static IEnumerable<GeneratedTemplate> Some(ConformanceModel model, int count) =>
        TemplateGenerator.Some(model, count)
            .Select((template, seed) => Mutate(template, template.Template.Text, new Choices(seed)));

    private static GeneratedTemplate Mutate(GeneratedTemplate template, string other, Choices choices) => new(
        Mutate(template.Template, other, choices),
        [.. template.Includes.Select(include => choices.OneIn(4) ? Mutate(include, other, choices) : include)]);

    private static TemplateFile Mutate(TemplateFile file, string other, Choices choices)
    {
        var text = file.Text;
        for (var slips = 1 + choices.Below(MostSlips); slips > 0; slips--)
        {
            text = Slip(text, other, choices);
        }

        return file with { Text = text };
    }

    private static string Slip(string text, string other, Choices choices)
    {
        var at = choices.Below(text.Length + 1);
        var end = Math.Min(text.Length, at + 1 + choices.Below(8));
        return choices.Below(7) switch
        {
            0 => text.Insert(at, choices.Of(_pieces)),
            1 => text.Insert(at, ((char)(32 + choices.Below(96))).ToString()),
            2 => text.Remove(at, end - at),
            3 => text.Insert(at, text[at..end]),
            4 => string.Concat(text.AsSpan(0, at), Reversed(text[at..end]), text.AsSpan(end)),
            5 => choices.OneIn(3) ? text[..at] : text[at..],
            _ => text.Insert(at, Some(other, choices)),
        };
    }

    private static string Reversed(string text) => string.Concat(text.Reverse());

    private static string Some(string text, Choices choices)
    {
        var at = choices.Below(text.Length + 1);
        return text[at..Math.Min(text.Length, at + choices.Below(30))];
    }
}
