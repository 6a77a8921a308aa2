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

    /// <summary>Counts a log; figures only, nothing is said of rows that do not count.</summary>
    public static MonthlyFigures Count(Stream log, IEnumerable<string> units, CountBasis basis)
    {
        using var reader = CsvReader.Create(log, _options);
        return basis == CountBasis.Documents ? CountDocuments(reader, units) : CountRows(reader, units);
    }

    private static MonthlyFigures CountRows(CsvReader reader, IEnumerable<string> units)
    {
        var figures = new MonthlyFigures(units);
        while (reader.Read())
        {
            if (!IsSecret(reader))
            {
                figures.Add(reader.GetString(1), MonthOf(reader.Parse<DateTime>(3)), KindOf(reader));
            }
        }

        return figures;
    }

    private static MonthlyFigures CountDocuments(CsvReader reader, IEnumerable<string> units)
    {
        var documents = new Dictionary<string, DocumentSoFar>(StringComparer.Ordinal);
        var earliest = new Dictionary<(string Document, string Unit, EventKind Kind), DateTime>();
        while (reader.Read())
        {
            Read(reader, documents, earliest);
        }

        return FiguresOf(units, documents, earliest);
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
        var kind = KindOf(reader);
        var moment = reader.Parse<DateTime>(3);
        document.IsSecret |= IsSecret(reader);
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
        IEnumerable<string> units,
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

    private static EventKind KindOf(CsvReader reader) => LogLine.KindOf(reader.GetString(2));

    private static bool IsSecret(CsvReader reader) => reader.GetSpan(4).SequenceEqual("secret"u8);

    private static int MonthOf(DateTime moment) => (moment.Year * 12) + moment.Month - 1;
}
