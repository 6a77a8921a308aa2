// The counts of docs/event-log.md in SQL. Both end in rows of (number of the unit, month as year * 12 + month - 1,
// issued, signed, sent, received, recalled); units that the directory does not have are left out.
//
// Figures only: DuckDB does not say here why the other rows do not count, and ComplianceCore always does.

/** A path or another text within quotes in SQL. */
export const quoted = text => text.replaceAll("'", "''");

/** The rows of a log in CSV, or of one in Parquet that was converted from such. */
export const rowsOf = file => file.endsWith('.parquet') ? `read_parquet('${quoted(file)}')` : rowsOfCsv(file);

// Explicit columns spare DuckDB the guessing of types. Moments as TIMESTAMP are checked, and group faster than texts.
const rowsOfCsv = file => `
  read_csv('${quoted(file)}', header = true, auto_detect = false,
    delim = ',', quote = '"', escape = '"', new_line = '\\n',
    columns = {
      'document_id': 'VARCHAR',
      'unit_code': 'VARCHAR',
      'kind': 'VARCHAR',
      'occurred_at': 'TIMESTAMP',
      'confidentiality': 'VARCHAR'
    })`;

const monthOf = moment => `year(${moment}) * 12 + month(${moment}) - 1`;

// Each row is read once, with what it says in one small number: 1 secret, 2 signed, 4 recalled, 8 issued, 16 sent,
// 32 received. Of two issues in the same second that of the smaller code comes first, which is how DuckDB compares
// both structs and texts.
//
// The fastest of those that were tried, all with the right checksum, 2 threads. CPU is that of the whole process in
// seconds, the steadier number; wall is that of the query. One to three runs each, of a machine that was shared: those
// marked * were disturbed, and differences below a tenth mean nothing.
//
//                                                              1M rows: CPU   10M rows: CPU   wall
//   this one                                                   1.27 - 1.32    8.98 - 9.06     4.5 - 5.3
//   the same, kind and confidentiality as ENUM                 1.35 - 1.41    9.70            4.9
//   the same, words instead of the small number                1.30 - 1.36    9.34 - 9.60     4.7 - 5.2
//   the same, min of CASE instead of FILTER                                   9.55            4.9
//   the same, arg_min for the issue, ties settled by a join    1.27 - 1.32    8.89            5.8
//   the same, sets of secret, recalled and signed documents    1.42 - 1.43    9.82            4.9
//   words; one group per (document, unit) with min per kind    1.38 - 1.44    10.09           9.6*
//   that, the log not materialised                             1.35 - 1.60    10.33           5.2
//   groups per (document, unit) first, those per document out
//   of them, and a join of the two                             1.49 - 1.51    11.90           6.0
//   that, arg_min for the issue, ties settled by a join        1.41 - 1.51    11.55           10.7*
//   that, windows over documents instead of the join           1.56 - 1.62    12.37           9.1*
//   that, lists of units per document instead of the join      1.60 - 1.72    12.91           6.6
//   one group per document with a list of its rows             1.47 - 1.62    13.93           10.6*
//   moments as VARCHAR, the earliest as text                   1.63 - 1.67
//
// hash(document_id) instead of the id takes 8.17 s of CPU at 10M rows, but two documents of one hash would be one.
const documents = file => `
  WITH
  e AS MATERIALIZED (
    SELECT document_id AS d, unit_code AS u, occurred_at AS t,
      (CASE kind WHEN 'signed' THEN 2 WHEN 'recalled' THEN 4 WHEN 'issued' THEN 8 WHEN 'sent' THEN 16 ELSE 32 END
        | CASE confidentiality WHEN 'secret' THEN 1 ELSE 0 END)::UTINYINT AS f
    FROM ${rowsOf(file)}
  ),
  document AS (
    SELECT bit_or(f) AS f, min({ 't': t, 'u': u }) FILTER (f & 8 <> 0) AS issue
    FROM e
    GROUP BY d
  ),
  secret AS MATERIALIZED (
    SELECT DISTINCT d FROM e WHERE f & 1 <> 0
  ),
  earliest AS (
    SELECT u, f, min(t) AS t
    FROM e ANTI JOIN secret USING (d)
    WHERE f & 52 <> 0
    GROUP BY d, u, f
  ),
  counted AS (
    SELECT issue['u'] AS u, ${monthOf("issue['t']")} AS m,
      1 AS issued, (f & 2 <> 0)::INTEGER AS signed, 0 AS sent, 0 AS received, 0 AS recalled
    FROM document
    WHERE f & 5 = 0 AND issue IS NOT NULL
    UNION ALL
    SELECT u, ${monthOf('t')}, 0, 0, (f = 16)::INTEGER, (f = 32)::INTEGER, (f = 4)::INTEGER
    FROM earliest
  )
  ${figuresOf('counted')}`;

const events = file => `
  WITH
  counted AS (
    SELECT unit_code AS u, ${monthOf('occurred_at')} AS m,
      (kind = 'issued')::INTEGER AS issued,
      (kind = 'signed')::INTEGER AS signed,
      (kind = 'sent')::INTEGER AS sent,
      (kind = 'received')::INTEGER AS received,
      (kind = 'recalled')::INTEGER AS recalled
    FROM ${rowsOf(file)}
    WHERE confidentiality <> 'secret'
  )
  ${figuresOf('counted')}`;

// Units are looked up for groups, of which there are far fewer than rows.
function figuresOf(rows) {
  const kinds = ['issued', 'signed', 'sent', 'received', 'recalled'];
  return `
  SELECT number, m::INTEGER, ${kinds.join(', ')}
  FROM (
    SELECT u, m, ${kinds.map(kind => `sum(${kind})::INTEGER AS ${kind}`).join(', ')}
    FROM ${rows}
    GROUP BY u, m
  )
  JOIN units ON code = u`;
}

/** The query for a file. */
export const countOf = (file, count) => count === 'documents' ? documents(file) : events(file);
