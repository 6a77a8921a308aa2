// Who is compared, each as a whole process. What an entry has:
//
//   name       what its row is called
//   command    the program, and what it is given before the log
//   args       what it is given after the log, the units and the count; nothing unless it is there
//   counts     which counts it takes part in; all unless it is there
//   upTo       the most rows of a log that it is given; any number unless it is there
//   reads      the name of what it reads instead of ROWS.csv, as a function of the rows
//   prepare    what is run once before the rounds of a log and a count, and is not in the times: a function of
//              { log, units, count, input } that gives { command, makes }. Where there is a file `makes`, and it is not
//              older than the log, the command is not run.
//   keeps      a folder of files that it reads besides; none unless it is there
//   isFloor    counts nothing but lines: it is given the log alone, and prints the number of its lines

import { join } from 'node:path';

/** The name of the contender that the others are measured by. */
export const measure = 'DuckDB over CSV, 2 threads';

/** The contenders, whose programs were published to a folder. */
export function contendersIn(folder) {
  const here = import.meta.dirname;
  const native = [join(folder, 'native', 'ComplianceCore.Count')];
  const managed = ['dotnet', join(folder, 'managed', 'ComplianceCore.Count.dll')];
  const rivals = join(folder, 'rivals', 'ComplianceCore.Rivals');
  const duckdb = [process.execPath, join(here, 'duckdb.mjs')];
  const million = 1_000_000;
  return [
    { name: 'ComplianceCore, 2 threads', command: native, args: ['--threads', '2'] },
    { name: 'ComplianceCore, 1 thread', command: native, args: ['--threads', '1'] },
    {
      name: 'ComplianceCore, 2 threads, 128 MB',
      command: native,
      args: ['--threads', '2', '--memory', '128MB'],
      counts: ['documents'],
    },
    {
      name: 'ComplianceCore from its cache, 2 threads',
      command: native,
      args: ['--threads', '2', '--cache', join(folder, 'cache')],
      keeps: join(folder, 'cache'),
      prepare: ({ log, units, count }) => ({
        command: [...native, log, '--units', units, '--count', count, '--cache', join(folder, 'cache')],
      }),
    },
    { name: 'ComplianceCore on the .NET runtime, 2 threads', command: managed, args: ['--threads', '2'] },
    {
      name: 'DuckDB over Parquet, 2 threads',
      command: duckdb,
      args: ['--threads', '2'],
      reads: rows => `${rows}.parquet`,
      prepare: ({ log, input }) => ({
        command: [process.execPath, join(here, 'parquet.mjs'), log, input],
        makes: input,
      }),
    },
    { name: measure, command: duckdb, args: ['--threads', '2'] },
    { name: 'DuckDB over CSV, 1 thread', command: duckdb, args: ['--threads', '1'] },
    { name: 'CsvHelper and dictionaries, 1 thread', command: [rivals, 'csvhelper'], upTo: 10 * million },
    { name: 'LINQ over lines, 1 thread', command: [rivals, 'linq'], upTo: million },
    { name: 'SQLite in memory, 1 thread', command: [rivals, 'sqlite'], upTo: million },
    { name: 'the floor: line feeds, 1 thread', command: [rivals, 'newlines'], isFloor: true },
  ];
}
