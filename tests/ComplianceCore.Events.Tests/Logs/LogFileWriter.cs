using System.Buffers;
using System.Globalization;
using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Writes a file of a random log.</summary>
internal sealed class LogFileWriter
{
    private static readonly string[] _furtherHeaders = ["ghi chú", "note", "số trang", "Trích yếu"];

    private static readonly string[] _noMoments =
    [
        "", "2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-01-00", "1900-02-29", "2021-03-31T24:00",
        "2021-03-31T23:60", "2021-03-31T23:59:61", "2021-3-1", "31/3/2021", "2021-03-31T",
        "2021-03-31T16", "2021-03-31T16:30:", "2021-03-31T16:30:00.", "2021-03-31T16:30:00+07:60", "20210331",
        "2021-03-31T16:30:00+7", "2021-03-31T16:30:00+07:00x", "2021-03-31X16:30", "x", "2021-03-31T16:30.5",
        "2021 03 31", "2021-03-31T16:3O", "٢٠٢١-٠٣-٣١",
    ];

    private readonly Dice _dice;
    private readonly LogScene _scene;
    private readonly LogFileForm _form;
    private readonly ArrayBufferWriter<byte> _bytes = new();

    private LogFileWriter(Dice dice, LogScene scene, LogFileForm form)
    {
        _dice = dice;
        _scene = scene;
        _form = form;
    }

    /// <summary>Writes a file of some rows.</summary>
    public static WrittenFile Write(Dice dice, LogScene scene, IEnumerable<GeneratedRow> rows)
    {
        var form = LogFileForm.Of(dice);
        var writer = new LogFileWriter(dice, scene, form);
        writer._bytes.Write(form.HasMark ? [0xEF, 0xBB, 0xBF] : []);
        writer.WriteLine(form.Columns.Select(writer.Header));
        var places = new List<string>();
        foreach (var row in rows)
        {
            places.Add(writer.Place());
            writer.WriteLine(writer.Fields(row));
        }

        var written = writer._bytes.WrittenSpan;
        return new WrittenFile((form.EndsWithLineEnd ? written : written.TrimEnd("\r\n"u8)).ToArray(), places);
    }

    private string Place() => string.Create(
        CultureInfo.InvariantCulture,
        $"({_bytes.WrittenSpan.Count((byte)'\n') + 1}) byte {_bytes.WrittenCount:N0}");

    private byte[] Header(EventColumn? column)
    {
        var name = column is { } known
            ? FieldText.Word(_dice, _scene.Vocabulary.Columns, known)
            : _dice.One(_furtherHeaders);
        return Encoding.UTF8.GetBytes(_dice.Below(6) switch
        {
            0 => $"\"{name}\"",
            1 => $" {name} ",
            _ => name,
        });
    }

    private List<byte[]> Fields(GeneratedRow row)
    {
        List<byte[]> fields = [.. _form.Columns.Select(column => Field(row, column))];
        if (row.Fault == RowFault.FewFields)
        {
            fields.RemoveAt(_dice.Below(fields.Count));
        }

        if (row.Fault == RowFault.ManyFields)
        {
            fields.Add([]);
        }

        return fields;
    }

    private byte[] Field(GeneratedRow row, EventColumn? column) => (row.Fault, column) switch
    {
        (RowFault.StrayQuote, EventColumn.DocumentId) => "15\" "u8.ToArray(),
        (RowFault.BehindQuote, EventColumn.DocumentId) => "\"15\"x"u8.ToArray(),
        (RowFault.NotUtf8, EventColumn.DocumentId) => _dice.One<byte[]>([0xFF], [0x41, 0xC3], [0xED, 0xA0, 0x80]),
        (RowFault.Unprintable, EventColumn.DocumentId) => _dice.One<byte[]>([0x31, 0], [0x01, 0x31], [0x7F, 0x31]),
        (RowFault.NoDocument, EventColumn.DocumentId) or (RowFault.NoUnit, EventColumn.UnitCode) => Blank(),
        (RowFault.UnknownKind, EventColumn.Kind) => Quoted(_dice.One("", "copied", "issue", "ky so", "phát", "sent?")),
        (RowFault.NoMoment, EventColumn.Moment) => Quoted(_dice.One(_noMoments)),
        (RowFault.OtherCentury, EventColumn.Moment) => Quoted(_dice.One("1969-12-31", "2106-01-01", "0001-01-01")),
        (RowFault.UnknownConfidentiality, EventColumn.Confidentiality) => Quoted(_dice.One("x", "mat", "secrets", "0")),
        _ => Quoted(FieldText.Of(_dice, _scene, row.Row, column)),
    };

    private byte[] Blank() =>
        _scene.IsPlain ? _dice.One<byte[]>([], [0x20]) : _dice.One<byte[]>([], [0x22, 0x22], [0x22, 0x20, 0x22]);

    /// <summary>The field with the quotes that it needs, or some that it does not; without them, with blanks.</summary>
    private byte[] Quoted(string text)
    {
        var needsQuotes = text.AsSpan().ContainsAny(['"', '\n', '\r', _form.Separator]);
        var blank = _form.Separator != '\t' && _dice.Chance(30) ? "\t" : " ";
        return Encoding.UTF8.GetBytes(_dice.Below(_scene.IsPlain ? 100 : 10) switch
        {
            2 when _scene.IsPlain && !needsQuotes => text,
            0 when !needsQuotes => blank + text,
            1 when !needsQuotes => text + blank + blank,
            > 2 when !needsQuotes => text,
            _ => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        });
    }

    private void WriteLine(IEnumerable<byte[]> fields)
    {
        foreach (var (index, field) in fields.Index())
        {
            _bytes.Write(index == 0 ? [] : [(byte)_form.Separator]);
            _bytes.Write(field);
        }

        for (var lines = _dice.Chance(5) ? _dice.Between(2, 3) : 1; lines > 0; lines--)
        {
            _bytes.Write(Encoding.UTF8.GetBytes(_dice.One(_form.LineEnds)));
        }
    }
}
