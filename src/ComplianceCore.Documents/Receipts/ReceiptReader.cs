namespace ComplianceCore.Documents;

/// <summary>Reads a receipt from its folder.</summary>
internal static class ReceiptReader
{
    /// <summary>Reads the receipt of a folder.</summary>
    /// <exception cref="ReceiptFormatException">There is none that can be read.</exception>
    public static WrittenReceipt Load(string folder)
    {
        var issues = new List<Issue>();
        if (!Directory.Exists(folder))
        {
            throw new ReceiptFormatException(
            [
                DocumentTexts.Catalog.Error(
                    ReceiptIssueCode.FolderMissing, SourcePlace.Nowhere, ("folder", folder)),
            ]);
        }

        var file = DraftedCase.ReceiptFile;
        var bytes = new CaseFolder(folder, issues).Read(file, SourcePlace.WholeFile(file));
        var receipt = bytes is null ? null : Read(bytes, issues);
        return receipt is null || issues.Count > 0 ? throw new ReceiptFormatException(issues) : receipt;
    }

    private static WrittenReceipt? Read(byte[] bytes, List<Issue> issues)
    {
        var reading = JsonReading.Open(bytes, DraftedCase.ReceiptFile);
        var read = reading.OpenRoot(ReceiptJson.Format) is { } root ? ReadRoot(reading, root, bytes) : null;
        issues.AddRange(reading.IssuesInOrder());
        return read;
    }

    private static WrittenReceipt ReadRoot(JsonReading reading, ObjectReader root, byte[] bytes)
    {
        var (report, reportDigest) = ReadReport(root.Object("report"));
        var receipt = new DispatchReceipt
        {
            Report = report,
            Engine = root.Text("engine"),
            Settings = root.Text("settings"),
            Template = root.Text("template"),
            Outputs = ReadOutputs(reading, root),
        };
        var digest = root.Text("digest");
        root.Close();
        return new WrittenReceipt(receipt, ReceiptPart.Of(receipt, reportDigest, digest), bytes, reading.PlaceOf);
    }

    private static (ReportReceipt Receipt, string Digest) ReadReport(ObjectReader report)
    {
        var receipt = new ReportReceipt
        {
            Engine = report.Text("engine"),
            Units = report.Text("units"),
            Figures = report.Text("figures"),
            Reports = report.Text("reports"),
            History = report.Text("history"),
            Rules = report.Text("rules"),
            Period = report.Text("period"),
            AsOf = report.Text("asOf"),
        };
        var digest = report.Text("digest");
        report.Close();
        return (receipt, digest);
    }

    private static OutputDigest[] ReadOutputs(JsonReading reading, ObjectReader root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.Objects("outputs").Select(output => ReadOutput(reading, output, names))];
    }

    private static OutputDigest ReadOutput(JsonReading reading, ObjectReader output, HashSet<string> names)
    {
        var file = output.Text("file");
        if (CaseFolder.LeadsOutside(file))
        {
            reading.AddFault(
                output["file"], output.PathOf("file"), ReceiptIssueCode.FileOutsideFolder, ("file", file));
        }
        else if (!names.Add(file))
        {
            reading.AddFault(output["file"], output.PathOf("file"), ReceiptIssueCode.FileTwice, ("file", file));
        }

        var digest = output.Text("digest");
        output.Close();
        return new OutputDigest(file, digest);
    }
}
