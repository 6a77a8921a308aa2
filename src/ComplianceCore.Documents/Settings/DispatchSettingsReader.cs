using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Documents;

/// <summary>Reads the settings of a dispatch from their JSON file.</summary>
internal sealed class DispatchSettingsReader
{
    public const int Format = 1;

    private static readonly Dictionary<string, SigningCapacity> _capacities =
        Enum.GetValues<SigningCapacity>().ToDictionary(DispatchLabels.Of, StringComparer.Ordinal);

    private static readonly Dictionary<string, Secrecy> _secrecies =
        Enum.GetValues<Secrecy>().ToDictionary(DispatchLabels.Of, StringComparer.Ordinal);

    private static readonly Dictionary<string, Urgency> _urgencies = Enum.GetValues<Urgency>()
        .Select(urgency => (DispatchLabels.Of(urgency), urgency))
        .Append((DispatchLabels.ExpressOtherwise, Urgency.Express))
        .ToDictionary(StringComparer.Ordinal);

    private readonly JsonReading _reading;

    private DispatchSettingsReader(JsonReading reading)
    {
        _reading = reading;
    }

    /// <summary>What fills a column without an indicator, by its words.</summary>
    public static IReadOnlyDictionary<string, AnnexColumnContent> Contents { get; } =
        new Dictionary<string, AnnexColumnContent>(StringComparer.Ordinal)
        {
            ["number"] = AnnexColumnContent.RowNumber,
            ["unit"] = AnnexColumnContent.Unit,
        };

    /// <summary>Reads and checks the settings, their columns and one-line templates included.</summary>
    /// <returns>The settings, or null when the file is no JSON object.</returns>
    public static DispatchSettings? Read(byte[] utf8, string file, TemplateReader templates, List<Issue> issues)
    {
        var reading = JsonReading.Open(utf8, file);
        DispatchSettings? settings = null;
        if (reading.OpenRoot(Format) is { } root)
        {
            settings = new DispatchSettingsReader(reading).ReadSettings(root);
            root.Close();
            reading.Check(new DispatchSettingsValidator(templates.Model.Rules), settings, DocumentTexts.Catalog);
            SettingsTexts.Check(settings, templates, reading);
        }

        issues.AddRange(reading.IssuesInOrder());
        return settings;
    }

    private DispatchSettings ReadSettings(ObjectReader root) => new()
    {
        IssuingBody = ReadIssuingBody(root.Object("issuingBody")),
        CodeNumber = root.OptionalText("codeNumber"),
        CodeNotation = root.OptionalText("codeNotation"),
        Place = root.Text("place"),
        IssuedDate = ReadDate(root),
        Subject = root.Text("subject"),
        Secrecy = root.Has("secrecy") ? root.Choice("secrecy", _secrecies) : null,
        Urgency = root.Has("urgency") ? root.Choice("urgency", _urgencies) : null,
        Addressees = root.Texts("addressees"),
        LegalBases = root.Has("legalBases") ? root.Texts("legalBases") : [],
        Recipients = [.. root.OptionalObjects("recipients").Select(ReadRecipient)],
        Archive = ReadArchive(root.Object("archive")),
        Signature = ReadSignature(root.Object("signature")),
        Annexes = [.. root.OptionalObjects("annexes").Select(ReadAnnex)],
        AcceptedDepartures = [.. root.OptionalObjects("acceptedDepartures").Select(ReadAccepted)],
    };

    private static AcceptedDeparture ReadAccepted(ObjectReader item)
    {
        var accepted = new AcceptedDeparture(item.Text("rule"), item.Text("reason"));
        item.Close();
        return accepted;
    }

    private IssuingBody ReadIssuingBody(ObjectReader item)
    {
        var body = new IssuingBody
        {
            SuperiorLines = item.Has("superior") ? item.Texts("superior") : [],
            NameLines = Entries(item, "name"),
        };
        item.Close();
        return body;
    }

    private DispatchDate ReadDate(ObjectReader root)
    {
        var text = root.Text("date");
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: > 0 } day)
        {
            return DispatchDate.On(day.Value);
        }

        if (YearMonthPattern.Iso.Parse(text) is { Success: true, Value.Year: > 0 } month)
        {
            return DispatchDate.InMonth(month.Value);
        }

        if (text.Length == 4
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > 0)
        {
            return DispatchDate.InYear(year);
        }

        _reading.AddFault(root["date"], root.PathOf("date"), SettingsIssueCode.BadIssuedDate, ("value", text));
        return DispatchDate.On(default(LocalDate));
    }

    private static Recipient ReadRecipient(ObjectReader item)
    {
        var recipient = new Recipient { Name = item.Text("name"), Purpose = item.OptionalText("purpose") };
        item.Close();
        return recipient;
    }

    private ArchiveLine ReadArchive(ObjectReader item)
    {
        var copies = item.Has("copies") ? item.Integer("copies") : null;
        if (copies < 1)
        {
            _reading.AddFault(item["copies"], item.PathOf("copies"), SettingsIssueCode.NoCopies);
            copies = null;
        }

        var archive = new ArchiveLine
        {
            Units = Entries(item, "units"),
            DraftersMark = item.OptionalText("draftersMark"),
            Copies = copies,
        };
        item.Close();
        return archive;
    }

    private SignatureBlock ReadSignature(ObjectReader item)
    {
        var lines = item.Objects("lines").Select(ReadSigningLine).ToArray();
        if (lines.Length == 0)
        {
            _reading.AddFault(item["lines"], item.PathOf("lines"), SettingsIssueCode.NoEntry, ("member", "lines"));
            lines = [new SigningLine { Title = string.Empty }];
        }

        var block = new SignatureBlock { Lines = lines, SignerName = item.Text("signer") };
        item.Close();
        return block;
    }

    private static SigningLine ReadSigningLine(ObjectReader item)
    {
        var line = new SigningLine
        {
            Capacity = item.Has("capacity") ? item.Choice("capacity", _capacities) : null,
            Title = item.Text("title"),
        };
        item.Close();
        return line;
    }

    private static AnnexSettings ReadAnnex(ObjectReader item)
    {
        var annex = new AnnexSettings
        {
            Label = item.OptionalText("label"),
            Title = item.Text("title"),
            ReferenceLine = item.Text("reference"),
            IsLandscape = item.Flag("landscape", otherwise: false),
            IsGrouped = item.Flag("grouped"),
            Columns = [.. item.Objects("columns").Select(ReadColumn)],
        };
        item.Close();
        return annex;
    }

    private static AnnexColumnSettings ReadColumn(ObjectReader item)
    {
        var indicator = item.OptionalText("indicator");
        var column = new AnnexColumnSettings
        {
            Header = item.Text("header"),
            Content = item.Choice("value", Contents, AnnexColumnContent.Indicator),
            IndicatorId = indicator,
            NothingToCount = item.OptionalText("nothingToCount"),
            NotReported = item.OptionalText("notReported") ?? string.Empty,
        };
        item.Close();
        return column;
    }

    /// <summary>The texts of a list that has at least one.</summary>
    private IReadOnlyList<string> Entries(ObjectReader item, string name)
    {
        var texts = item.Texts(name);
        if (texts.Count > 0)
        {
            return texts;
        }

        _reading.AddFault(item[name], item.PathOf(name), SettingsIssueCode.NoEntry, ("member", name));
        return [string.Empty];
    }
}
