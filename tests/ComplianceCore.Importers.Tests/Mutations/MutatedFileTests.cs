using System.Globalization;

namespace ComplianceCore.Importers.Tests;

/// <summary>Files that accidents befell: each gives issues or figures, never an exception.</summary>
public sealed class MutatedFileTests
{
    private const string Variable = "MUTATED_FILES";
    private const int Usual = 2_000;

    private static readonly byte[] _workbook = GivenWorkbook.Of(YenChau.Sheet(numbersAreText: false)).ToBytes();
    private static readonly byte[] _oldWorkbook = YenChau.OldWorkbook().ToBytes();
    private static readonly byte[] _windows = Encoded.In("windows-1258", YenChau.Csv(';'));
    private static readonly byte[] _utf16 = Encoded.In("utf-16le", YenChau.Csv('\t'));
    private static readonly byte[] _documents = GivenWorkbook.Of(GivenTable.EofficeDocuments).ToBytes();

    private static readonly string[][] _rows = [.. YenChau.Rows.Select(row => row.ToArray())];

    [Fact]
    public void Every_mutated_file_gives_issues_or_figures_and_each_of_its_rows_has_one_outcome()
    {
        var (refused, rejecting, fine) = (0, 0, 0);
        for (var seed = 0; seed < Number(); seed++)
        {
            var result = Import(seed);
            refused += result.IsRefused ? 1 : 0;
            rejecting += !result.IsRefused && result.Rows.Rejected > 0 ? 1 : 0;
            fine += !result.IsRefused && result.Rows.Rejected == 0 ? 1 : 0;
        }

        new[] { refused, rejecting, fine }.Should().OnlyContain(files => files > Number() / 20);
    }

    private static ImportResult Import(int seed)
    {
        var mutation = new Mutation(seed);
        var annex = YenChau.Map;
        try
        {
            return (seed % 8) switch
            {
                0 => Importing.Of(mutation.OfBytes(_workbook), "a.xlsx", annex),
                1 => Importing.Of(mutation.OfBytes(_oldWorkbook), "a.xls", annex),
                2 => Importing.Of(mutation.OfBytes(_windows), "a.csv", annex),
                3 => Importing.Of(mutation.OfBytes(_utf16), "a.csv", annex),
                4 => Importing.Of(mutation.OfBytes(Mutation.Csv(_rows)), "a.csv", annex),
                5 => Importing.Of(mutation.OfBytes(_documents), "a.xlsx", YenChau.MapOf("eoffice-documents")),
                6 => Importing.Of(WorkbookOf(mutation.OfRows(_rows)), "a.xlsx", annex),
                _ => Importing.Of(Mutation.Csv(mutation.OfRows(_rows)), "a.csv", annex),
            };
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"Seed {seed}: {fault.Message}"), fault);
        }
    }

    private static byte[] WorkbookOf(IEnumerable<string[]> rows)
    {
        var sheet = new GivenSheet { Name = "Biểu" };
        foreach (var row in rows)
        {
            sheet.Row([.. row.Select(Writable)]);
        }

        return GivenWorkbook.Of(sheet).ToBytes();
    }

    // XML has no place for these.
    private static string Writable(string cell) =>
        string.Concat(cell.Where(letter => letter is not ('\0' or '\ud800')));

    private static int Number() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } number
        ? int.Parse(number, CultureInfo.InvariantCulture)
        : Usual;
}
