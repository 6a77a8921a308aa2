namespace ComplianceCore.Benchmarks;

/// <summary>The counts of docs/event-log.md in the SQL of SQLite.</summary>
/// <remarks>
/// An index of the log by document costs about as much as it saves, and so does keeping what a part of the query gives.
/// </remarks>
internal static class SqliteQueries
{
    /// <summary>The tables of a database in memory.</summary>
    public const string Tables = """
        PRAGMA journal_mode = OFF;
        PRAGMA temp_store = MEMORY;
        CREATE TABLE units (code TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE log (document TEXT, unit TEXT, kind TEXT, moment TEXT, confidentiality TEXT);
        """;

    /// <summary>Counts documents: unit, month such as <c>2021-03</c>, and how many of each kind.</summary>
    public const string Documents = CountedDocuments + Figures;

    /// <summary>Counts rows, with the same columns.</summary>
    public const string Events = CountedEvents + Figures;

    // Moments have 19 characters: of "moment, then unit" the least is the earliest issue, and of two in the same second
    // that of the smaller code.
    private const string CountedDocuments = """
        WITH
        secret AS (SELECT document FROM log WHERE confidentiality = 'secret'),
        document AS (
            SELECT MIN(CASE WHEN kind = 'issued' THEN moment || unit END) AS issue,
                MAX(kind = 'signed') AS signed, MAX(kind = 'recalled') AS recalled
            FROM log
            WHERE document NOT IN secret
            GROUP BY document
        ),
        earliest AS (
            SELECT unit, kind, MIN(moment) AS moment
            FROM log
            WHERE kind IN ('sent', 'received', 'recalled') AND document NOT IN secret
            GROUP BY document, unit, kind
        ),
        counted AS (
            SELECT SUBSTR(issue, 20) AS unit, SUBSTR(issue, 1, 7) AS month,
                1 AS issued, signed, 0 AS sent, 0 AS received, 0 AS recalled
            FROM document
            WHERE issue IS NOT NULL AND NOT recalled
            UNION ALL
            SELECT unit, SUBSTR(moment, 1, 7), 0, 0, kind = 'sent', kind = 'received', kind = 'recalled'
            FROM earliest
        )

        """;

    private const string CountedEvents = """
        WITH
        counted AS (
            SELECT unit, SUBSTR(moment, 1, 7) AS month, kind = 'issued' AS issued, kind = 'signed' AS signed,
                kind = 'sent' AS sent, kind = 'received' AS received, kind = 'recalled' AS recalled
            FROM log
            WHERE confidentiality <> 'secret'
        )

        """;

    // Units are looked up for groups, of which there are far fewer than rows.
    private const string Figures = """
        SELECT unit, month, issued, signed, sent, received, recalled
        FROM (
            SELECT unit, month, SUM(issued) AS issued, SUM(signed) AS signed, SUM(sent) AS sent,
                SUM(received) AS received, SUM(recalled) AS recalled
            FROM counted
            GROUP BY unit, month
        )
        JOIN units ON code = unit
        """;
}
