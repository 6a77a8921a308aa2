using System.Globalization;
using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>Writes the settings of a dispatch as the file that a case names.</summary>
internal sealed class DispatchSettingsJson
{
    private readonly Utf8JsonWriter _json;

    private DispatchSettingsJson(Utf8JsonWriter json)
    {
        _json = json;
    }

    /// <summary>Writes what has been said; what has not is left out.</summary>
    public static byte[] Render(DispatchSettingsParts parts) =>
        JsonFile.Write(json => new DispatchSettingsJson(json).Write(parts));

    private void Write(DispatchSettingsParts parts)
    {
        _json.WriteNumber("format", DispatchSettingsReader.Format);
        WriteHeading(parts);
        WriteTexts("addressees", parts.Addressees);
        WriteTexts("legalBases", parts.LegalBases);
        WriteList("recipients", parts.Recipients, WriteRecipient);
        if (parts.Archive is { } archive)
        {
            WriteArchive(archive);
        }

        if (parts.Signature is { } signature)
        {
            _json.WriteStartObject("signature");
            WriteList("lines", signature.Lines, WriteSigningLine);
            _json.WriteString("signer", signature.SignerName);
            _json.WriteEndObject();
        }

        WriteList("annexes", parts.Annexes, WriteAnnex);
        WriteList("acceptedDepartures", parts.AcceptedDepartures, departure =>
        {
            _json.WriteString("rule", departure.Rule);
            _json.WriteString("reason", departure.Reason);
        });
    }

    private void WriteHeading(DispatchSettingsParts parts)
    {
        _json.WriteStartObject("issuingBody");
        WriteTexts("superior", parts.IssuingBody.SuperiorLines);
        WriteTexts("name", parts.IssuingBody.NameLines);
        _json.WriteEndObject();
        WriteOptional("codeNumber", parts.CodeNumber);
        WriteOptional("codeNotation", parts.CodeNotation);
        WriteOptional("place", parts.Place);
        WriteOptional("date", parts.IssuedDate is { } date ? Text(date) : null);
        WriteOptional("subject", parts.Subject);
        WriteOptional("secrecy", parts.Secrecy is { } secrecy ? DispatchLabels.Of(secrecy) : null);
        WriteOptional("urgency", parts.Urgency is { } urgency ? DispatchLabels.Of(urgency) : null);
    }

    private void WriteRecipient(Recipient recipient)
    {
        _json.WriteString("name", recipient.Name);
        WriteOptional("purpose", recipient.Purpose);
    }

    private void WriteArchive(ArchiveLine archive)
    {
        _json.WriteStartObject("archive");
        WriteTexts("units", archive.Units);
        WriteOptional("draftersMark", archive.DraftersMark);
        if (archive.Copies is { } copies)
        {
            _json.WriteNumber("copies", copies);
        }

        _json.WriteEndObject();
    }

    private void WriteSigningLine(SigningLine line)
    {
        WriteOptional("capacity", line.Capacity is { } capacity ? DispatchLabels.Of(capacity) : null);
        _json.WriteString("title", line.Title);
    }

    private void WriteAnnex(AnnexSettings annex)
    {
        WriteOptional("label", annex.Label);
        _json.WriteString("title", annex.Title);
        _json.WriteString("reference", annex.ReferenceLine);
        _json.WriteBoolean("landscape", annex.IsLandscape);
        _json.WriteBoolean("grouped", annex.IsGrouped);
        WriteList("columns", annex.Columns, WriteColumn);
    }

    private void WriteColumn(AnnexColumnSettings column)
    {
        _json.WriteString("header", column.Header);
        if (column.Content != AnnexColumnContent.Indicator)
        {
            _json.WriteString("value", ChoiceWord.Of(DispatchSettingsReader.Contents, column.Content));
        }

        WriteOptional("indicator", column.IndicatorId);
        WriteOptional("nothingToCount", column.NothingToCount);
        WriteOptional("notReported", column.NotReported.Length > 0 ? column.NotReported : null);
    }

    private void WriteList<T>(string member, IReadOnlyList<T> items, Action<T> writeMembers)
    {
        _json.WriteStartArray(member);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            writeMembers(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTexts(string member, IReadOnlyList<string> texts)
    {
        _json.WriteStartArray(member);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }

    private void WriteOptional(string member, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(member, text);
        }
    }

    private static string Text(DispatchDate date) => (date.Month, date.Day) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
    };
}
