using ComplianceCore.Documents;
using ComplianceCore.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Scriban.Tests;

public sealed class HostileTextTests
{
    private static readonly ConformanceModel _district = ConformanceSuite.ModelOf("district");

    private static readonly ScribanTemplateEngine _bounded = ScribanTemplateEngine.Within(new ScribanLimits
    {
        Templates = new TemplateLimits { MaximumSteps = 100_000, MaximumCharacters = 100_000 },
    });

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if ", "else ", "end ", "for ", "in ", "while ", "func ",
        "ret ", "case ", "when ", "capture ", "include ", "with ", "wrap ", "import ", "this", "do ", "do; ", "$", "$0",
        "$$", "@", "^", "(", ")", "[", "]", "{", "}", "|", "|>", "?", ":", "?.", ".", "..", "..<", "??", "=", "+=",
        "==", "+", "-", "*", "/", "%", "<<", "&&", "!", "'", "\"", "`", "$'", "\\", "#", "##", ";", "\n", ",", " ",
        "0", "1.5", "1e5", "0xff", "99999999999999999999", "null", "true", "empty", "title", "names", "units", "upcase",
        "string.", "array.", "object.", "x", "for.index", "\0", "\uD800", "ữ", "\r",
    ];

    private static readonly Gen<string> _mutated =
        from example in Gen.Elements(ConformanceSuite.Cases.Select(each => each.Source.Template.Text))
        from edits in Gen.ArrayOf(Edit, 4)
        select edits.Aggregate(example, (text, edit) => edit(text));

    private static readonly Gen<string> _random = Gen.ArrayOf(Gen.Elements(_pieces), 30).Select(string.Concat);

    private static Gen<Func<string, string>> Edit =>
        from place in Gen.Choose(0, 999)
        from length in Gen.Choose(0, 3)
        from piece in Gen.Elements(_pieces)
        select Replacing(place, length, piece);

    [Fact]
    public void A_mutated_template_is_rendered_or_told_its_faults_and_nothing_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260927, 21),
            Prop.ForAll(_mutated.ToArbitrary(), IsRenderedOrRefused));

    [Fact]
    public void Pieces_of_the_language_in_any_order_are_rendered_or_told_their_faults_and_nothing_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260928, 23),
            Prop.ForAll(_random.Select(text => "{{ " + text + " }}").ToArbitrary(), IsRenderedOrRefused));

    [Fact]
    public void Any_text_is_rendered_or_told_its_faults_and_nothing_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260929, 25),
            Prop.ForAll<string>(text => IsRenderedOrRefused(text ?? string.Empty)));

    private static bool IsRenderedOrRefused(string text)
    {
        var source = new TemplateSource(
            new TemplateFile("hong.sbn", text), ScribanSample.Includes, _district.Type, _district.Functions);
        var outcome = Outcome.Of(_bounded, source, _district.Root);
        return outcome.Text is null != outcome.Code is null;
    }

    private static Func<string, string> Replacing(int place, int length, string piece) => text =>
    {
        var start = text.Length * place / 1000;
        var end = Math.Min(text.Length, start + length);
        return string.Concat(text.AsSpan(0, start), piece, text.AsSpan(end));
    };
}
