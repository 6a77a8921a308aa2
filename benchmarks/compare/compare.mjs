// Times whole processes of ComplianceCore and DuckDB that count the same logs, and prints tables in Markdown:
// node compare.mjs FOLDER ROUNDS ROWS…, where the folder has ROWS.csv, units.csv and the published programs; see run.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { version } from '@duckdb/node-api';

const [folder, rounds, ...sizes] = process.argv.slice(2);
const here = import.meta.dirname;
const native = [join(folder, 'native', 'ComplianceCore.Count')];
const managed = ['dotnet', join(folder, 'managed', 'ComplianceCore.Count.dll')];
const duckdb = [process.execPath, join(here, 'duckdb.mjs')];
const contenders = [
  { name: 'ComplianceCore, 2 threads', command: native, threads: 2 },
  { name: 'ComplianceCore, 1 thread', command: native, threads: 1 },
  { name: 'ComplianceCore on the .NET runtime, 2 threads', command: managed, threads: 2 },
  { name: 'DuckDB, 2 threads', command: duckdb, threads: 2 },
  { name: 'DuckDB, 1 thread', command: duckdb, threads: 1 },
];
const measureOf = 'DuckDB, 2 threads';
const scratch = mkdtempSync(join(tmpdir(), 'compare-'));

try {
  printMachine();
  for (const rows of sizes) {
    for (const count of ['documents', 'events']) {
      printTable(Number(rows), count, runRounds(join(folder, `${rows}.csv`), count));
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function printMachine() {
  const runtimes = spawnSync('dotnet', ['--list-runtimes'], { encoding: 'utf8' }).stdout;
  const runtime = runtimes.match(/^Microsoft\.NETCore\.App (10\.\S+)/gm).at(-1).split(' ')[1];
  console.log(`${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB;`
    + ` .NET ${runtime}; DuckDB ${version()} in Node ${process.versions.node}; ${rounds} rounds`);
}

/** The runs of each contender, one for each round; every second round goes the other way round. */
function runRounds(file, count) {
  // What is read once stands in the page cache.
  run(['cat', file, join(folder, 'units.csv')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const runs = new Map(contenders.map(each => [each.name, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      runs.get(contender.name).push(timed(contender, file, count));
      console.error(`${file} ${count} round ${round + 1}: ${contender.name}`);
    }
  }

  throwUnlessEqual([...runs].flatMap(([name, all]) => all.map(each => ({ name, checksum: each.checksum }))));
  return runs;
}

function timed({ command, threads }, file, count) {
  const usage = join(scratch, 'usage');
  const begin = process.hrtime.bigint();
  const { stdout, stderr } = run([
    '/usr/bin/time', '-o', usage, '-f', '%U %S %M',
    ...command, file, '--units', join(folder, 'units.csv'), '--threads', `${threads}`, '--count', count,
  ], { encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  const [user, system, kibibytes] = readFileSync(usage, 'utf8').split(' ').map(Number);
  return {
    wall,
    countAlone: Number(stderr.match(/^count-seconds=(\S+)$/m)[1]),
    cpu: user + system,
    memory: kibibytes / 1024,
    checksum: stdout.split('\n')[0],
  };
}

function run([program, ...args], options) {
  const result = spawnSync(program, args, options);
  if (result.error || result.status !== 0) {
    throw new Error(`${program} ${args.join(' ')}: ${result.error ?? result.stderr}`);
  }

  return result;
}

function throwUnlessEqual(all) {
  const other = all.find(each => each.checksum !== all[0].checksum);
  if (other) {
    throw new Error(`${all[0].name}: ${all[0].checksum}\n${other.name}: ${other.checksum}`);
  }
}

function printTable(rows, count, runs) {
  const bytes = statSync(join(folder, `${rows}.csv`)).size;
  const millions = (rows / 1e6).toLocaleString('en');
  console.log(`\n**${millions} million rows (${(bytes / 1e6).toFixed(1)} MB), ${count}**: ${
    runs.get(measureOf)[0].checksum}\n`);
  console.log('| | whole process, s: median (min–max) | count alone, s | CPU, s | peak memory, MiB | M rows/s'
    + ` | whole process, ${measureOf} = 1 | count alone, ${measureOf} = 1 |`);
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, all] of runs) {
    const walls = all.map(each => each.wall);
    const wall = median(walls);
    console.log(`| ${[
      name,
      `${wall.toFixed(2)} (${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)})`,
      median(all.map(each => each.countAlone)).toFixed(2),
      median(all.map(each => each.cpu)).toFixed(2),
      median(all.map(each => each.memory)).toFixed(0),
      (rows / 1e6 / wall).toFixed(1),
      ratio(runs.get(measureOf), all, 'wall'),
      ratio(runs.get(measureOf), all, 'countAlone'),
    ].join(' | ')} |`);
  }
}

/** How many times as fast as the measure, as the median over the rounds. */
function ratio(measure, all, value) {
  return `${median(all.map((each, round) => measure[round][value] / each[value])).toFixed(1)}×`;
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
