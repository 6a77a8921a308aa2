namespace ComplianceCore.Documents;

/// <summary>Compares the members of a receipt with those that the case gives.</summary>
internal static class ReceiptComparison
{
    /// <summary>Compares every member but the list of files.</summary>
    /// <param name="written">The receipt.</param>
    /// <param name="again">The receipt that the case gives; null when it gives none.</param>
    public static IEnumerable<VerifiedPart> Compare(WrittenReceipt written, DispatchReceipt? again)
    {
        var own = ReceiptPart.Of(written.Receipt);
        var made = again is null ? null : ReceiptPart.Of(again);
        return written.Parts.Select(
            (part, index) => Compare(part, own[index], made?[index] ?? Known(part), written.PlaceOf));
    }

    // What is known without the case.
    private static ReceiptPart? Known(ReceiptPart part) => part.Name switch
    {
        "report.engine" => part with { Value = ReportReceipt.CurrentEngine },
        "engine" => part with { Value = DispatchReceipt.CurrentEngine },
        _ => null,
    };

    private static VerifiedPart Compare(
        ReceiptPart part,
        ReceiptPart own,
        ReceiptPart? made,
        Func<string, SourcePlace> placeOf)
    {
        var name = $"{DraftedCase.ReceiptFile}: {part.Name}";
        if (!part.Agrees(own))
        {
            return Different(name, ReceiptIssueCode.DigestOfOthers, part, own, placeOf);
        }

        if (made is null)
        {
            return VerifiedPart.NotCompared(name);
        }

        return part.Agrees(made)
            ? VerifiedPart.Of(name, [])
            : Different(
                name,
                part.IsEngine ? ReceiptIssueCode.OtherEngine : ReceiptIssueCode.PartDiffers,
                part,
                made,
                placeOf);
    }

    private static VerifiedPart Different(
        string name,
        string code,
        ReceiptPart expected,
        ReceiptPart found,
        Func<string, SourcePlace> placeOf) => VerifiedPart.Of(
            name,
            [
                DocumentTexts.Catalog.Error(
                    code,
                    placeOf(expected.Name),
                    ("part", expected.Name),
                    ("expected", expected.Shown),
                    ("found", found.Shown)),
            ]);
}
