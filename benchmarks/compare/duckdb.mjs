// The count of docs/event-log.md by DuckDB: node duckdb.mjs FILE --units FILE [--threads N] [--count documents|events]
//
// A file that is named .parquet is read as Parquet, by the same query.
//
// Prints the checksum of the whole result; how long the query alone took, with reading the units and the log and
// without the start of Node, the fetching of the rows and the checksum, goes to standard error.

import { DuckDBInstance } from '@duckdb/node-api';
import { readArguments } from './arguments.mjs';
import { Checksum } from './checksum.mjs';
import { countOf, quoted } from './queries.mjs';

const { file, units, threads, count } = readArguments();
const begin = performance.now();

// The order of rows is of no interest, and keeping it costs memory and time.
const database = await DuckDBInstance.create(':memory:', { threads: `${threads}`, preserve_insertion_order: 'false' });
const connection = await database.connect();
await connection.run(`
  CREATE TABLE units AS
  SELECT code, (row_number() OVER () - 1)::INTEGER AS number
  FROM read_csv('${quoted(units)}', header = true, auto_detect = false, columns = { 'code': 'VARCHAR' })`);
const result = await connection.run(countOf(file, count));
const chunks = await result.fetchAllChunks();
console.error(`count-seconds=${((performance.now() - begin) / 1000).toFixed(3)}`);

// Rows come with the numbers of units and months, because numbers reach JavaScript much faster than texts.
const codes = [];
for (const [code, number] of await (await connection.run('SELECT code, number FROM units')).getRows()) {
  codes[number] = code;
}

const months = new Map();
const checksum = new Checksum();
for (const chunk of chunks) {
  const [unit, month, ...figures] = Array.from({ length: 7 }, (_, column) => chunk.getColumnValues(column));
  for (let row = 0; row < chunk.rowCount; row++) {
    checksum.add(codes[unit[row]], textOf(month[row]), ...figures.map(column => column[row]));
  }
}

console.log(checksum.toString());

// The process ends without taking the database apart piece by piece.
process.exit(0);

function textOf(month) {
  if (!months.has(month)) {
    months.set(month, `${Math.floor(month / 12)}`.padStart(4, '0') + '-' + `${month % 12 + 1}`.padStart(2, '0'));
  }

  return months.get(month);
}
