namespace ComplianceCore.Documents;

/// <summary>Writes a receipt as JSON.</summary>
public static class ReceiptJson
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = 1;

    /// <summary>Writes the receipt.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <returns>JSON in UTF-8 with line feeds; the same receipt gives the same bytes.</returns>
    public static byte[] Render(DispatchReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return JsonFile.Write(json =>
        {
            json.WriteNumber("format", Format);
            ReportJson.WriteReceipt(json, "report", receipt.Report);
            json.WriteString("engine", receipt.Engine);
            json.WriteString("settings", receipt.Settings);
            json.WriteString("template", receipt.Template);
            json.WriteStartArray("outputs");
            foreach (var (file, digest) in receipt.Outputs)
            {
                json.WriteStartObject();
                json.WriteString("file", file);
                json.WriteString("digest", digest);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("digest", receipt.Digest);
        });
    }
}
