using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The first line of each part of a wrong size, weight or slant, or standing wrongly.</summary>
internal static class LetterFaults
{
    private static readonly PlantedManner[] _manners =
    [
        new(DispatchElement.CountryName, 14, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.Motto, 12, IsBold: true, IsItalic: false, ParagraphAlignment.Right),
        new(DispatchElement.SuperiorBody, 14, IsBold: false, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.IssuingBody, 14, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.CodeNumber, 14, IsBold: false, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.PlaceAndDate, 12, IsBold: false, IsItalic: true, ParagraphAlignment.Right),
        new(DispatchElement.Subject, 11, IsBold: false, IsItalic: false, ParagraphAlignment.Justified),
        new(DispatchElement.Secrecy, 12, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.Urgency, 15, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.Addressees, 12, IsBold: false, IsItalic: false, WrongAlignment: null),
        new(DispatchElement.LegalBasis, 12, IsBold: false, IsItalic: true, ParagraphAlignment.Center),
        new(DispatchElement.Body, 15, IsBold: false, IsItalic: false, ParagraphAlignment.Right),
        new(DispatchElement.RecipientsLabel, 13, IsBold: true, IsItalic: true, ParagraphAlignment.Center),
        new(DispatchElement.Recipient, 12, IsBold: false, IsItalic: false, ParagraphAlignment.Center),
        new(DispatchElement.SigningTitle, 12, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.SignerName, 15, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.AnnexLabel, 13, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.AnnexTitle, 15, IsBold: true, IsItalic: false, ParagraphAlignment.Left),
        new(DispatchElement.AnnexReference, 12, IsBold: false, IsItalic: true, ParagraphAlignment.Left),
        new(DispatchElement.PageNumber, 12, IsBold: false, IsItalic: false, ParagraphAlignment.Right),
    ];

    /// <summary>The faults, part by part.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        .. _manners.Select(Size),

        // Single words and lines of the body may stand out; see the faults of the body.
        .. _manners.Where(manner => manner.Part != DispatchElement.Body).Select(Weight),
        .. _manners.Where(manner => manner.Part != DispatchElement.Body).Select(Slant),
        .. _manners.Where(manner => manner.WrongAlignment is not null).Select(Alignment),
    ];

    private static PlantedFault Size(PlantedManner manner)
    {
        var size = manner.WrongSize.ToString(CultureInfo.InvariantCulture);
        var halves = (manner.WrongSize * 2).ToString(CultureInfo.InvariantCulture);
        return Fault(
            manner.Part,
            "size",
            new LocalizedText($"cỡ chữ {size}", $"size {size} pt"),
            docx => EditedDocx.Set(docx[manner.Part], () => new FontSize { Val = halves }));
    }

    private static PlantedFault Weight(PlantedManner manner) => Fault(
        manner.Part,
        "weight",
        manner.IsBold ? new LocalizedText("không đậm", "not bold") : new LocalizedText("đậm", "bold"),
        docx => EditedDocx.Set(docx[manner.Part], () => new Bold { Val = !manner.IsBold }));

    private static PlantedFault Slant(PlantedManner manner) => Fault(
        manner.Part,
        "slant",
        manner.IsItalic ? new LocalizedText("đứng", "upright") : new LocalizedText("nghiêng", "italic"),
        docx => EditedDocx.Set(docx[manner.Part], () => new Italic { Val = !manner.IsItalic }));

    private static PlantedFault Alignment(PlantedManner manner)
    {
        var (found, value) = manner.WrongAlignment switch
        {
            ParagraphAlignment.Left => (new LocalizedText("canh trái", "aligned left"), JustificationValues.Left),
            ParagraphAlignment.Center => (new LocalizedText("canh giữa", "centred"), JustificationValues.Center),
            ParagraphAlignment.Right => (new LocalizedText("canh phải", "aligned right"), JustificationValues.Right),
            _ => (new LocalizedText("canh đều hai bên", "justified"), JustificationValues.Both),
        };
        return Fault(
            manner.Part,
            "alignment",
            found,
            docx => EditedDocx.Set(docx[manner.Part], new Justification { Val = value }));
    }

    private static PlantedFault Fault(
        DispatchElement part,
        string aspect,
        LocalizedText found,
        Action<EditedDocx> edit)
    {
        var name = DispatchElements.NameOf(part);
        return new PlantedFault(
            $"{JsonNamingPolicy.SnakeCaseLower.ConvertName(part.ToString())}_{aspect}",
            new LocalizedText($"{name.Vietnamese} {found.Vietnamese}", $"{name.English}: {found.English}"),
            part,
            found.Vietnamese,
            PlantedPlaces.Of(part),
            edit);
    }
}
