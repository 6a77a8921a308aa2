namespace ComplianceCore.Events.Tests;

/// <summary>What docs/event-log.md says, as SQL over the tables of <see cref="SqliteOracle"/>.</summary>
internal static class OracleSql
{
    /// <summary>The tables; a moment is in seconds, the end of a period and of the last day excluded.</summary>
    public const string Tables = """
        CREATE TABLE units (code TEXT PRIMARY KEY);
        CREATE TABLE periods (number INTEGER PRIMARY KEY, first INTEGER, beyond INTEGER);
        CREATE TABLE question (as_of INTEGER, by_row INTEGER);
        CREATE TABLE rows (
            number INTEGER PRIMARY KEY, document TEXT, unit TEXT, kind TEXT, moment INTEGER, secret INTEGER,
            bad INTEGER);
        """;

    /// <summary>Figures: period, unit, kind and how many.</summary>
    public const string Figures = Judged + """
        SELECT period, unit, kind, COUNT(*) FROM judged
        WHERE tally IS NULL AND ((SELECT by_row FROM question) OR kind NOT IN ('Issued', 'Signed'))
        GROUP BY period, unit, kind
        UNION ALL
        SELECT period, unit, 'Issued', COUNT(*) FROM counted_issues GROUP BY period, unit
        UNION ALL
        SELECT period, unit, 'Signed', SUM(signed) FROM counted_issues GROUP BY period, unit HAVING SUM(signed) > 0
        """;

    /// <summary>Tallies: the tally, the unit if it is named, and how many.</summary>
    public const string Tallies = Judged + """
        SELECT tally, CASE
            WHEN known OR (tally = 'UnknownUnit' AND unit IN (SELECT unit FROM named)) THEN unit END, COUNT(*)
        FROM judged WHERE tally IS NOT NULL
        GROUP BY 1, 2
        """;

    private const string Judged = """
        WITH dated AS (
            SELECT rows.*, units.code IS NOT NULL AS known, periods.number AS period,
                moment < COALESCE((SELECT as_of FROM question), moment + 1) AS in_time
            FROM rows
            LEFT JOIN units ON units.code = rows.unit
            LEFT JOIN periods ON moment >= first AND moment < beyond
        ),
        readable AS (SELECT * FROM dated WHERE NOT bad),
        named AS (SELECT DISTINCT unit FROM readable WHERE NOT known ORDER BY unit LIMIT 1000),
        documents AS (
            SELECT document, MAX(secret) AS secret,
                MAX(kind = 'Recalled' AND in_time) AS recalled, MAX(kind = 'Signed' AND in_time) AS signed
            FROM readable GROUP BY document
        ),
        issues AS (
            SELECT document, unit, moment, period, known,
                ROW_NUMBER() OVER (PARTITION BY document ORDER BY moment, unit) AS place
            FROM readable WHERE kind = 'Issued' AND in_time
        ),
        counted_issues AS (
            SELECT * FROM issues JOIN documents USING (document)
            WHERE place = 1 AND known AND period IS NOT NULL AND NOT secret AND NOT recalled
                AND NOT (SELECT by_row FROM question)
        ),
        ranked AS (
            SELECT number, ROW_NUMBER() OVER (PARTITION BY document, unit, kind ORDER BY moment, number) AS place
            FROM readable
        ),
        judged AS (
            SELECT row.*, CASE
                WHEN bad THEN 'Bad'
                WHEN CASE WHEN by_row THEN row.secret ELSE documents.secret END THEN 'Secret'
                WHEN NOT row.known THEN 'UnknownUnit'
                WHEN row.period IS NULL THEN 'OutsideCalendar'
                WHEN NOT in_time THEN 'AfterAsOf'
                WHEN by_row THEN NULL
                WHEN kind IN ('Issued', 'Signed') AND recalled THEN 'Recalled'
                WHEN kind = 'Signed' AND NOT EXISTS (
                    SELECT * FROM counted_issues WHERE counted_issues.document = row.document) THEN 'SignedWithoutIssue'
                WHEN kind = 'Issued' AND (row.unit, row.moment) <> (issues.unit, issues.moment) THEN 'Reissued'
                WHEN ranked.place > 1 THEN 'Repeated'
            END AS tally
            FROM dated AS row
            CROSS JOIN question
            LEFT JOIN documents ON documents.document = row.document AND NOT row.bad
            LEFT JOIN issues ON issues.document = row.document AND issues.place = 1
            LEFT JOIN ranked ON ranked.number = row.number
        )

        """;
}
