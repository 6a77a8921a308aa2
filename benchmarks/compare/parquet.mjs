// Converts an event log to Parquet with DuckDB's own writer: node parquet.mjs FILE.csv FILE.parquet

import { renameSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { quoted, rowsOf } from './queries.mjs';

const [log, parquet] = process.argv.slice(2);
if (!parquet) {
  console.error('Usage: FILE.csv FILE.parquet');
  process.exit(2);
}

// Rows keep their order, by which the moments of a part of the file lie close together.
const database = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await database.connect();
await connection.run(`
  COPY (SELECT * FROM ${rowsOf(log)}) TO '${quoted(`${parquet}.part`)}' (FORMAT parquet, COMPRESSION snappy)`);
renameSync(`${parquet}.part`, parquet);
process.exit(0);
