namespace ComplianceCore.Documents;

/// <summary>A member of a receipt.</summary>
/// <param name="Name">The way to it, such as <c>report.units</c>.</param>
/// <param name="Value">What it says; null when the receipt does not have it.</param>
internal sealed record ReceiptPart(string Name, string? Value)
{
    /// <summary>Every member but the list of files, in the order of the file.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="reportDigest">The digest that is said to be that of its report.</param>
    /// <param name="digest">The digest that is said to be that of the whole.</param>
    public static IReadOnlyList<ReceiptPart> Of(DispatchReceipt receipt, string reportDigest, string digest) =>
    [
        new("report.engine", receipt.Report.Engine),
        new("report.units", receipt.Report.Units),
        new("report.figures", receipt.Report.Figures),
        new("report.reports", receipt.Report.Reports),
        new("report.history", receipt.Report.History),
        new("report.rules", receipt.Report.Rules),
        new("report.period", receipt.Report.Period),
        new("report.asOf", receipt.Report.AsOf),
        new("report.digest", reportDigest),
        new("engine", receipt.Engine),
        new("settings", receipt.Settings),
        new("template", receipt.Template),
        new("digest", digest),
    ];

    /// <summary>Every member but the list of files, its digests computed.</summary>
    /// <param name="receipt">The receipt.</param>
    public static IReadOnlyList<ReceiptPart> Of(DispatchReceipt receipt) =>
        Of(receipt, receipt.Report.Digest, receipt.Digest);

    /// <summary>Whether it says which version of the library was at work.</summary>
    public bool IsEngine => Name is "report.engine" or "engine";

    /// <summary>The value as a sentence shows it, in the manner of the canonical form.</summary>
    public string Shown => Value ?? "\\-";

    /// <summary>Whether another receipt says the same.</summary>
    /// <param name="other">The same member of the other receipt.</param>
    public bool Agrees(ReceiptPart other) => string.Equals(Value, other.Value, StringComparison.Ordinal);
}
