using Microsoft.Data.Sqlite;

namespace ComplianceCore.Events.Tests;

/// <summary>What docs/event-log.md says, by a database that knows nothing of this library.</summary>
internal static class SqliteOracle
{
    /// <summary>Counts a log.</summary>
    public static CountSummary Count(LogCase log)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using (var tables = connection.CreateCommand())
        {
            tables.CommandText = OracleSql.Tables;
            tables.ExecuteNonQuery();
        }

        Fill(connection, log);
        return CountSummary.Of(log, FiguresOf(connection, log), TalliesOf(connection));
    }

    private static void Fill(SqliteConnection connection, LogCase log)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();

        insert.CommandText = "INSERT INTO units VALUES ($0)";
        Insert(insert, log.UnitCodes.Select(object?[] (code) => [code]));

        insert.CommandText = "INSERT INTO periods VALUES ($0, $1, $2)";
        Insert(insert, log.Periods.Index().Select(object?[] (each) =>
            [each.Index, LogCase.StartOf(each.Item.FirstDay), LogCase.StartOf(each.Item.LastDay.PlusDays(1))]));

        insert.CommandText = "INSERT INTO question VALUES ($0, $1)";
        long? asOf = log.AsOf is { } day ? LogCase.StartOf(day.PlusDays(1)) : null;
        Insert(insert, [[asOf, log.Basis == CountBasis.Rows]]);

        insert.CommandText = "INSERT INTO rows VALUES ($0, $1, $2, $3, $4, $5, $6)";
        Insert(insert, log.Rows.Index().Select(each => FieldsOf(each.Index, each.Item)));
        transaction.Commit();
    }

    private static object?[] FieldsOf(int number, LogRow row) =>
        [number, row.Document, row.Unit, row.Kind.ToString(), row.Moment, row.IsSecret, row.IsBad];

    private static void Insert(SqliteCommand insert, IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            insert.Parameters.Clear();
            foreach (var (index, value) in row.Index())
            {
                insert.Parameters.AddWithValue($"${index}", value ?? DBNull.Value);
            }

            insert.ExecuteNonQuery();
        }
    }

    private static Dictionary<CountedFigure, long> FiguresOf(SqliteConnection connection, LogCase log)
    {
        var figures = new Dictionary<CountedFigure, long>();
        using var select = connection.CreateCommand();
        select.CommandText = OracleSql.Figures;
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            var kind = Enum.Parse<EventKind>(rows.GetString(2));
            figures.Add(new CountedFigure(log.Periods[rows.GetInt32(0)], rows.GetString(1), kind), rows.GetInt64(3));
        }

        return figures;
    }

    private static Dictionary<TalliedUnit, long> TalliesOf(SqliteConnection connection)
    {
        var tallies = new Dictionary<TalliedUnit, long>();
        using var select = connection.CreateCommand();
        select.CommandText = OracleSql.Tallies;
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            var unit = rows.IsDBNull(1) ? null : rows.GetString(1);
            tallies.Add(new TalliedUnit(Enum.Parse<RowTally>(rows.GetString(0)), unit), rows.GetInt64(2));
        }

        return tallies;
    }
}
