using ComplianceCore.Events;
using CsvHelper;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// The count as a developer would have written it for speed: a fast CSV reader, texts that recur made once, and
/// dictionaries of what is known of each document.
/// </summary>
internal static class CsvHelperCount
{
    private static readonly CsvReaderOptions _options = CsvReaderOptions.Default with { PoolStrings = true };

    /// <summary>Counts documents; figures only, nothing is said of rows that do not count.</summary>
    public static MonthlyFigures Count(GeneratedLog log)
    {
        var documents = new Dictionary<string, DocumentSoFar>(StringComparer.Ordinal);
        var earliest = new Dictionary<(string Document, string Unit, EventKind Kind), DateTime>();
        using var reader = CsvReader.Create(log.Csv, _options);
        while (reader.Read())
        {
            Read(reader, documents, earliest);
        }

        return FiguresOf(log.Units, documents, earliest);
    }

    private static void Read(
        CsvReader reader,
        Dictionary<string, DocumentSoFar> documents,
        Dictionary<(string Document, string Unit, EventKind Kind), DateTime> earliest)
    {
        var id = reader.GetString(0);
        if (!documents.TryGetValue(id, out var document))
        {
            documents[id] = document = new DocumentSoFar();
        }

        var unit = reader.GetString(1);
        var kind = LogLine.KindOf(reader.GetString(2));
        var moment = reader.Parse<DateTime>(3);
        document.IsSecret |= reader.GetSpan(4).SequenceEqual("secret"u8);
        document.IsSigned |= kind == EventKind.Signed;
        document.IsRecalled |= kind == EventKind.Recalled;
        if (kind == EventKind.Issued)
        {
            document.Issue(unit, moment);
        }
        else if (kind != EventKind.Signed
            && (!earliest.TryGetValue((id, unit, kind), out var before) || moment < before))
        {
            earliest[(id, unit, kind)] = moment;
        }
    }

    private static MonthlyFigures FiguresOf(
        UnitDirectory units,
        Dictionary<string, DocumentSoFar> documents,
        Dictionary<(string Document, string Unit, EventKind Kind), DateTime> earliest)
    {
        var figures = new MonthlyFigures(units);
        foreach (var document in documents.Values)
        {
            if (document is { IsSecret: false, IsRecalled: false, IssuingUnit: { } unit })
            {
                figures.Add(unit, MonthOf(document.IssuedAt), EventKind.Issued);
                if (document.IsSigned)
                {
                    figures.Add(unit, MonthOf(document.IssuedAt), EventKind.Signed);
                }
            }
        }

        foreach (var ((id, unit, kind), moment) in earliest)
        {
            if (!documents[id].IsSecret)
            {
                figures.Add(unit, MonthOf(moment), kind);
            }
        }

        return figures;
    }

    private static int MonthOf(DateTime moment) => (moment.Year * 12) + moment.Month - 1;
}
