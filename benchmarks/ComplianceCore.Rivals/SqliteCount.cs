using ComplianceCore.Events;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace ComplianceCore.Benchmarks;

/// <summary>The count by a database: the log goes into a table in memory, and a query counts it.</summary>
internal static class SqliteCount
{
    /// <summary>Counts a log; figures only, nothing is said of rows that do not count.</summary>
    public static MonthlyFigures Count(Stream log, IEnumerable<string> units, CountBasis basis)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using (var tables = connection.CreateCommand())
        {
            tables.CommandText = SqliteQueries.Tables;
            tables.ExecuteNonQuery();
        }

        var codes = units.ToArray();
        using (var transaction = connection.BeginTransaction())
        {
            FillUnits(connection, codes);
            FillLog(connection, log);
            transaction.Commit();
        }

        return FiguresOf(connection, codes, basis);
    }

    private static void FillUnits(SqliteConnection connection, IEnumerable<string> codes)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO units VALUES ($0)";
        var code = insert.Parameters.Add("$0", SqliteType.Text);
        foreach (var each in codes)
        {
            code.Value = each;
            insert.ExecuteNonQuery();
        }
    }

    private static void FillLog(SqliteConnection connection, Stream log)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO log VALUES ($0, $1, $2, $3, $4)";
        var fields = Enumerable.Range(0, 5)
            .Select(field => insert.Parameters.Add($"${field}", SqliteType.Text))
            .ToArray();
        using var reader = CsvReader.Create(log);
        while (reader.Read())
        {
            for (var field = 0; field < fields.Length; field++)
            {
                fields[field].Value = reader.GetString(field);
            }

            insert.ExecuteNonQuery();
        }
    }

    private static MonthlyFigures FiguresOf(SqliteConnection connection, IEnumerable<string> codes, CountBasis basis)
    {
        var figures = new MonthlyFigures(codes);
        using var select = connection.CreateCommand();
        if (basis == CountBasis.Documents)
        {
            select.CommandText = SqliteQueries.Documents;
        }
        else
        {
            select.CommandText = SqliteQueries.Events;
        }

        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            long[] ofMonth = [.. Enumerable.Range(2, 5).Select(rows.GetInt64)];
            figures.Put(rows.GetString(0), MonthlyFigures.MonthOf(rows.GetString(1)), ofMonth);
        }

        return figures;
    }
}
