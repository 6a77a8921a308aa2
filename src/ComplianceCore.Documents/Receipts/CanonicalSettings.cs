using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The canonical form of the settings of a dispatch.</summary>
internal static class CanonicalSettings
{
    public static string Digest(DispatchSettings settings)
    {
        var form = new CanonicalForm();
        form.Line(["superior", .. settings.IssuingBody.SuperiorLines]);
        form.Line(["name", .. settings.IssuingBody.NameLines]);
        form.Line("code", settings.CodeNumber, settings.CodeNotation);
        Stamps(form, settings);
        form.Line("place", settings.Place);
        var date = settings.IssuedDate;
        form.Line("date", Number(date.Year), Number(date.Month), Number(date.Day));
        form.Line("subject", settings.Subject);
        form.Line(["addressees", .. settings.Addressees]);
        form.Line(["legalBases", .. settings.LegalBases]);
        foreach (var recipient in settings.Recipients)
        {
            form.Line("recipient", recipient.Name, recipient.Purpose);
        }

        var archive = settings.Archive;
        form.Line(["archive", archive.DraftersMark, Number(archive.Copies), .. archive.Units]);
        foreach (var line in settings.Signature.Lines)
        {
            form.Line("signing", line.Capacity?.ToString(), line.Title);
        }

        form.Line("signer", settings.Signature.SignerName);
        foreach (var annex in settings.Annexes)
        {
            Annex(form, annex);
        }

        return form.Digest();
    }

    // Settings without a stamp keep the digest that they had before there were stamps; so do upright annexes.
    private static void Stamps(CanonicalForm form, DispatchSettings settings)
    {
        if (settings.Secrecy is { } secrecy)
        {
            form.Line("secrecy", secrecy.ToString());
        }

        if (settings.Urgency is { } urgency)
        {
            form.Line("urgency", urgency.ToString());
        }
    }

    private static void Annex(CanonicalForm form, AnnexSettings annex)
    {
        form.Line("annex", annex.Label, annex.Title, annex.ReferenceLine, annex.IsGrouped ? "yes" : "no");
        if (annex.IsLandscape)
        {
            form.Line("landscape", "yes");
        }

        foreach (var column in annex.Columns)
        {
            form.Line(
                "column",
                column.Header,
                column.Content.ToString(),
                column.IndicatorId,
                column.NothingToCount,
                column.NotReported);
        }
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
