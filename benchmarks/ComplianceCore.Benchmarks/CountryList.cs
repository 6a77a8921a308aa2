using ComplianceCore.Documents;

namespace ComplianceCore.Benchmarks;

/// <summary>A template over the report of a country, ready to be rendered.</summary>
internal sealed record CountryList(ComplianceReport Report, DispatchTemplate Template)
{
    private static readonly DispatchSettings _settings = new()
    {
        IssuingBody = new IssuingBody { NameLines = ["ỦY BAN NHÂN DÂN", "TỈNH VÍ DỤ"] },
        Place = "Ví Dụ",
        IssuedDate = DispatchDate.InYear(2026),
        Subject = "ký số văn bản",
        Addressees = ["UBND các xã"],
        Archive = new ArchiveLine { Units = ["VT"] },
        Signature = new SignatureBlock
        {
            Lines = [new SigningLine { Title = "CHỦ TỊCH" }],
            SignerName = "Nguyễn Văn Mẫu",
        },
    };

    public static CountryList Of(Country country, string template) => new(
        ComplianceEvaluator.Evaluate(country.Units, country.Figures, country.Rules, country.Period),
        DispatchTemplate.Parse(new TemplateFile("list.sbn", template), country.Rules, country.Period));

    public string Render() => Template.RenderMarkdown(Report, _settings, CancellationToken.None);

    /// <summary>Refuses to compare times for texts that are not the same.</summary>
    public static void ThrowUnlessEqual(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (!string.Equals(text, texts[0], StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"'{text[..200]}' is not '{texts[0][..200]}'.");
            }
        }
    }
}
